import type { ChangeKind } from '../change.ts';

/** How each kind of change is called; no colour is needed to tell them apart. */
export const kindNames = {
  added: 'new',
  withdrawn: 'withdrawn',
  relocated: 'moved',
  answered: 'answered',
  settled: 'settled',
  rejudged: 'judged anew',
  remarked: 're-marked',
  sourced: 'sources',
  raised: 'raised',
  lowered: 'lowered',
  counted: 'now counted',
  refined: 'more precise',
  coarsened: 'less precise',
  regraded: 'graded anew',
  updated: 'updated',
  corrected: 'corrected',
  supplemented: 'now said',
  dropped: 'left out',
} as const satisfies Readonly<Record<ChangeKind, string>>;
