/** A promise of the code to itself was broken: a fault of ours, never of a brief or a template. */
class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Holds a promise of the code to itself. What users get wrong is a `Diagnostic` instead. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
