/**
 * What the handout asks of the package because its library cannot say it. It travels as JSON in the name of a table's
 * style and is gone from the finished file.
 */
export interface TableWish {
  /** The id of the table's style; absent where it has none. */
  readonly style?: string | undefined;
  /** Alternative text; absent where the table's words speak for themselves. */
  readonly description?: string | undefined;
}
