/** Sentences of ordinary length and words, each of its own. */
const sentence = (number: number): string =>
  `Sentence ${number} says that the harbour office counted ${number * 7} ships between the breakwater and the outer roads.`;

const wordsPerSentence = sentence(1).split(' ').length;

const head = 'marking: TLP:CLEAR\n';

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  JSON.stringify({ columns, rows });

/** Briefs that are larger than any reader would like. */
export const largeBriefs: Readonly<Record<string, string>> = {
  'three hundred items': [
    'title: Three hundred items',
    `${head}keyPoints:`,
    '  headline: There are three hundred',
    '  items:',
    ...Array.from({ length: 300 }, (_, index) => `    - "${sentence(index + 1)}"`),
  ].join('\n'),
  'a paragraph of 3,000 words': [
    'title: One long paragraph',
    `${head}sections:`,
    '  - heading: It goes on',
    '    blocks:',
    `      - text: ${Array.from({ length: Math.ceil(3_000 / wordsPerSentence) }, (_, index) => sentence(index + 1)).join(' ')}`,
  ].join('\n'),
  'a table of 200 rows': [
    'title: One long table',
    `${head}sections:`,
    '  - heading: Ships by day',
    '    blocks:',
    `      - table: ${table(
      ['Day', 'Ships', 'What the harbour office says of them'],
      Array.from({ length: 200 }, (_, index) => [
        `Day ${index + 1}`,
        `${index * 7}`,
        index % 5 === 0 ? sentence(index) : 'Nothing out of the ordinary.',
      ]),
    )}`,
  ].join('\n'),
};
