/** What the catalogue knows of one code. `message` is one sentence without a final stop. */
export interface CatalogueEntry<Parameters> {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: (parameters: Parameters) => string;
  /** What it means and why it matters, in a few sentences: `briefwright explain CODE` and docs/diagnostics.md print it. */
  readonly explanation: string;
  /** Text that brings it about. */
  readonly example: string;
  /** The same text put right. */
  readonly cure: string;
}

/** Gives an entry its type without repeating it: `entry<{ key: string }>({ … })`. */
export const entry = <Parameters>(value: CatalogueEntry<Parameters>): CatalogueEntry<Parameters> => value;
