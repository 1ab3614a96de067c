import type { Code } from './catalogue.ts';
import { codes, explanationOf } from './explain.ts';

const meaning = {
  error: 'must be put right before it can be written',
  warning: 'written all the same; fails with `--strict`',
  note: 'said, and never fails',
} as const;

const fence = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}text\n${text.trimEnd()}\n${ticks}`;
};

const section = (code: Code): string => {
  const { severity, explanation, example, cure } = explanationOf(code);
  return [
    `## ${code}`,
    `*${severity}*: ${meaning[severity]}.`,
    explanation,
    'For example:',
    fence(example),
    'The cure:',
    fence(cure),
  ].join('\n\n');
};

/** docs/diagnostics.md: every code with its explanation, an example and its cure. */
export const printDiagnosticReference = (): string =>
  `${[
    '# What Briefwright says, and what to do about it',
    'This page is printed from the catalogue in `src/diagnostic/codes/` by `npm run docs`. `briefwright explain CODE` prints one of its sections.',
    ...codes.map(section),
  ].join('\n\n')}\n`;
