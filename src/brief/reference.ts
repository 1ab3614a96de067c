import { conventions, introduction, trapsIntroduction } from './reference/prose.ts';
import { printTables } from './reference/tables.ts';
import { printTraps } from './reference/traps.ts';

/** The reference of the vocabulary, printed from the schema: docs/briefs.md is this text. */
export const printBriefReference = (): string =>
  [introduction, conventions, trapsIntroduction, printTraps(), '## The keys', printTables()]
    .join('\n\n')
    .concat('\n');
