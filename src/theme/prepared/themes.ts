/** A theme that was checked when the program was compiled. */
export interface PreparedTheme {
  /** The sum of its files: a theme that was changed since is checked anew. */
  readonly sum: string;
  /** What `packTheme` makes of it. */
  readonly packed: string;
}

/** None in the sources: scripts/kept/prepare.ts puts those of the shipped packs into the program. */
export const preparedThemes: readonly PreparedTheme[] = [];
