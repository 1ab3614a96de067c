import type { Diagnostic } from './diagnostic.ts';

const keyOf = ({ code, message, span, within }: Diagnostic): string =>
  JSON.stringify([code, message, span?.file, span?.start.offset, span?.end.offset, within]);

/**
 * Diagnostics as they are read: those without a place first, then file by file as the files first come up, each from
 * top to bottom; at one place in the order they were reported. The same finding is said once.
 */
export const ordered = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const once = [...new Map(found.map((each) => [keyOf(each), each])).values()];
  const files = [...new Set(once.map((each) => each.span?.file))];
  const rank = (each: Diagnostic): number => (each.span ? files.indexOf(each.span.file) : -1);
  return once.toSorted(
    (one, other) =>
      rank(one) - rank(other) || (one.span?.start.offset ?? 0) - (other.span?.start.offset ?? 0),
  );
};

/** Those of `found` that are not among `said`. */
export const unsaid = (said: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const keys = new Set(said.map(keyOf));
  return found.filter((each) => !keys.has(keyOf(each)));
};

/** How many of each severity there are. */
export const count = (found: readonly Diagnostic[]): Readonly<Record<Diagnostic['severity'], number>> => {
  const of = (severity: Diagnostic['severity']): number =>
    found.filter((each) => each.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
};
