import type { ParametersOf } from '../diagnostic/catalogue.ts';
import type { auditCodes } from '../diagnostic/codes/audit.ts';

/** A code of the audit. */
export type AuditCode = keyof typeof auditCodes;

/** Where a rule found something; the file's own name is added by whoever runs it. */
export interface At {
  readonly part?: string | undefined;
  /** As a reader would find it: `slide 4, “Timeline”`. */
  readonly where?: string | undefined;
}

/** Where a rule puts what it finds. */
export type Found = <C extends AuditCode>(code: C, parameters: ParametersOf<C>, at: At) => void;

const longest = 60;

/** Words of the file as a finding quotes them: on one line, and not too many. */
export const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** Values that stand there more than once, each once. */
export const repeated = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
};
