/** What the command's exit code says (the last as in sysexits.h). */
export const exit = {
  done: 0,
  /** There are errors in what was given; with `--strict`, warnings too; with `--exit-code`, two briefs differ. */
  errors: 1,
  /** The command was not used as it is meant to be; with `--exit-code`, two briefs cannot be compared. */
  usage: 2,
  /** A fault of ours. */
  fault: 70,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];
