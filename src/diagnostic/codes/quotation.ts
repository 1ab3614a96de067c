import { entry } from '../entry.ts';

const brief = (quote: string): string =>
  `title: A title\nmarking: TLP:CLEAR\nquotes:\n  - { text: ${quote}, speaker: the office, sources: [log] }\nsources:\n  - { id: log, title: A log, snapshot: log.txt }`;

/** Codes of quotations, held against the snapshots of their sources. */
export const quotationCodes = {
  'quotation-not-found': entry<{ words: string; source: string }>({
    severity: 'error',
    message: ({ words, source }) => `“${words}” does not stand in the snapshot of \`${source}\``,
    explanation:
      'Quotations are compared to the letter with the text that was kept of their source: white space, quotation marks and dashes count as one kind each, one closing stop or comma is not compared, and nothing else is forgiven. What is left out is written as an ellipsis, what is changed stands in brackets. The nearest passage is shown, with what differs between ‹ and ›.',
    example: brief('It will rain tomorrow'),
    cure: brief('It is going to rain tomorrow'),
  }),
  'quotation-not-recorded': entry<{ words: string; source: string }>({
    severity: 'warning',
    message: ({ words, source }) =>
      `“${words}” is not on record as checked, and the snapshot of \`${source}\` is not at hand`,
    explanation:
      'What was checked is kept in `.evidence/` beside the briefs. This quotation has changed since, or was never checked. Put the snapshot in its place and build again.',
    example: brief('It will rain tomorrow'),
    cure: brief('It is going to rain tomorrow'),
  }),
  'quotations-recorded': entry<{ count: number }>({
    severity: 'note',
    message: ({ count }) =>
      `${count === 1 ? 'One quotation is' : `${count} quotations are`} recorded as checked, and not checked again: no snapshot is at hand`,
    explanation:
      'The record in `.evidence/` says that these quotations were found in their sources’ snapshots when those were at hand. It is a record of what was done, not a seal: whoever can write the file can write anything into it.',
    example: brief('It is going to rain tomorrow'),
    cure: 'put log.txt beside the brief again',
  }),
  'snapshot-changed': entry<{ source: string }>({
    severity: 'warning',
    message: ({ source }) => `The snapshot of \`${source}\` is another than the one on record`,
    explanation:
      'A snapshot is the text of a source as it was read. One that changes later is another source. Where it was replaced on purpose, build again: the record is made anew.',
    example: brief('It is going to rain tomorrow'),
    cure: 'briefwright build briefs/rain.yaml',
  }),
  'snapshot-missing': entry<{ file: string; source: string }>({
    severity: 'warning',
    message: ({ file, source }) =>
      `There is no snapshot \`${file}\` of \`${source}\`, and no record that it was ever checked`,
    explanation:
      'Quotations are held against the text that was kept of a source, a text or HTML file below the brief’s folder. Without it, and without a record, nobody can tell whether they are right.',
    example: brief('It is going to rain tomorrow'),
    cure: 'save the source’s text as log.txt, beside the brief',
  }),
  'snapshot-too-large': entry<{ file: string; bytes: number; most: number }>({
    severity: 'error',
    message: ({ file, bytes, most }) =>
      `The snapshot \`${file}\` has ${(bytes / 1_000_000).toFixed(1)} MB; at most ${(most / 1_000_000).toFixed(1)} MB are read`,
    explanation:
      'A snapshot is the text of a source, as it was read. What is that large is something else: keep the passage that is quoted, with what stands around it.',
    example: brief('It rains').replace('log.txt', 'disk-image.txt'),
    cure: brief('It rains'),
  }),
  'snapshot-outside': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `\`${file}\` does not stand below the brief’s folder`,
    explanation:
      'A brief can name files of its own folder and below it alone, so that a brief from elsewhere reads nothing else of your machine.',
    example: brief('It rains').replace('log.txt', '../log.txt'),
    cure: brief('It rains'),
  }),
};
