import { entry } from '../entry.ts';

/** Codes of the brief: its ids and references, its dates and texts, its marking. */
export const briefCodes = {
  'unknown-id': entry<{ kind: string; id: string }>({
    severity: 'error',
    message: ({ kind, id }) => `There is no ${kind} \`${id}\` in this brief`,
    explanation:
      'Actors, places, sources and figures are declared once, under `actors`, `places`, `sources` and `figures`, and named by their id everywhere else.',
    example:
      'title: A title\nevent:\n  where: bagdad\nplaces:\n  - id: baghdad\n    name: Baghdad\n    precision: area',
    cure: 'title: A title\nevent:\n  where: baghdad\nplaces:\n  - id: baghdad\n    name: Baghdad\n    precision: area',
  }),
  'duplicate-id': entry<{ kind: string; id: string }>({
    severity: 'error',
    message: ({ kind, id }) => `Two ${kind}s have the id \`${id}\``,
    explanation: 'An id names one thing: with two of them nobody could say which one is meant.',
    example: 'title: A title\nsources:\n  - id: report\n    title: One\n  - id: report\n    title: Two',
    cure: 'title: A title\nsources:\n  - id: report\n    title: One\n  - id: report-2\n    title: Two',
  }),
  'undeclared-claimant': entry<{ claimant: string }>({
    severity: 'warning',
    message: ({ claimant }) =>
      `\`${claimant}\` is written like an id, and no actor has it; it is printed as it is`,
    explanation:
      'Who says something is an actor of the brief, by id, or words. Words that look like an id mostly are a slip for one; words with a capital letter or a blank are never reported.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nbottomLine: { text: It was a strike., by: us-centcmo }\nactors:\n  - id: us-centcom\n    name: US Central Command\n    kind: military',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: { text: It was a strike., by: us-centcom }\nactors:\n  - id: us-centcom\n    name: US Central Command\n    kind: military',
  }),
  'id-for-name': entry<{ id: string; kind: string }>({
    severity: 'warning',
    message: ({ id, kind }) =>
      `\`${id}\` is the id of ${kind === 'actor' ? 'an actor' : `a ${kind}`}, and is printed as it is, not as a name`,
    explanation:
      'An id stands for its bearer where one is asked for: `by` and `actor` take the id of an actor, `sources` those of sources. A text that is nothing but the id of an actor, or a claimant that is a source or a place, is printed letter for letter; who says a thing and where it was read are two things.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nevent:\n  what: An outage\n  claimedBy: lynx\nactors:\n  - id: lynx\n    name: Sable Lynx\n    kind: armedGroup',
    cure: 'title: A title\nmarking: TLP:CLEAR\nevent:\n  what: An outage\n  claimedBy: Sable Lynx\nactors:\n  - id: lynx\n    name: Sable Lynx\n    kind: armedGroup',
  }),
  'dangling-citation': entry<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `\`[@${id}]\` cites a source that the brief does not list`,
    explanation:
      'Every claim leads to its source: what is cited in a text is an entry of `sources`, by its id.',
    example: 'title: A title\nbottomLine: It rained [@dwd].',
    cure: 'title: A title\nbottomLine: It rained [@dwd].\nsources:\n  - id: dwd\n    title: Weather report',
  }),
  'malformed-citation': entry<{ written: string }>({
    severity: 'error',
    message: ({ written }) =>
      `\`${written}\` is no citation: they are written \`[@id]\`, \`[@id, p. 4]\` or \`[@a; @b]\``,
    explanation:
      'A citation names ids of sources, each with a `@`, parted by semicolons; after a comma stands where in the source. A bracket that is meant to be printed has a backslash before it.',
    example: 'title: A title\nbottomLine: It rained [@DWD report].',
    cure: 'title: A title\nbottomLine: It rained [@dwd].\nsources:\n  - id: dwd\n    title: Weather report',
  }),
  'bad-date': entry<{ written: string; reason: string }>({
    severity: 'error',
    message: ({ written, reason }) => `\`${written}\` is no date: ${reason}`,
    explanation:
      'A date is a day (2024-02-05), a month (2024-02), a year, a day without a year (15 March), a range (2024-02-05/2024-02-07), a moment with its zone (2024-02-05T21:30+03:00), one of these after "after", "before", "since", "until", "by" or "about", or words. What begins like a date and is none is taken for a slip.',
    example: 'title: A title\nissued: 2024-02-31\nbottomLine: It rained.',
    cure: 'title: A title\nissued: 2024-02-29\nbottomLine: It rained.',
  }),
  'block-of-one': entry<{ found: number; kinds: string }>({
    severity: 'error',
    message: ({ found, kinds }) =>
      `A block is one thing, and this one has ${found} keys (it takes one of ${kinds})`,
    explanation:
      'The blocks of a section stand one after the other, each an entry of the list: a paragraph, a list, a table, a quotation, a figure.',
    example:
      'title: A title\nsections:\n  - heading: More\n    blocks:\n      - text: A paragraph.\n        list: [A point]',
    cure: 'title: A title\nsections:\n  - heading: More\n    blocks:\n      - text: A paragraph.\n      - list: [A point]',
  }),
  'row-length': entry<{ row: number; cells: number; columns: number }>({
    severity: 'error',
    message: ({ row, cells, columns }) =>
      `Row ${row} has ${cells} ${cells === 1 ? 'cell' : 'cells'} for ${columns} columns`,
    explanation:
      'A row has a cell for each column, an empty one (`""`) where there is no value. A number with a comma is two cells unless it stands in quotes.',
    example:
      'title: A title\nfigures:\n  - id: homes\n    kind: table\n    title: Homes\n    columns: [Town, Homes]\n    rows:\n      - [Pirna, 1,200]',
    cure: 'title: A title\nfigures:\n  - id: homes\n    kind: table\n    title: Homes\n    columns: [Town, Homes]\n    rows:\n      - [Pirna, "1,200"]',
  }),
  'figure-without-data': entry<{ kind: string; lacking: string }>({
    severity: 'error',
    message: ({ kind, lacking }) => `A figure of the kind \`${kind}\` needs \`${lacking}\``,
    explanation:
      'Charts and tables are drawn from `columns` and `rows`, a picture from its `file` and with its `alt` text for who cannot see it, a map from the `places` of the brief.',
    example: 'title: A title\nfigures:\n  - id: homes\n    kind: bar\n    title: Homes',
    cure: 'title: A title\nfigures:\n  - id: homes\n    kind: bar\n    title: Homes\n    columns: [Town, Homes]\n    rows:\n      - [Pirna, 1200]',
  }),
  'chart-without-values': entry<{ kind: string }>({
    severity: 'error',
    message: ({ kind }) => `There is nothing to draw in this figure of the kind \`${kind}\`: it has no value`,
    explanation:
      'A chart shows numbers: one row at least, one column beside the names of the rows, and one value that is not missing. Where there is nothing to chart there is no chart.',
    example:
      'title: A title\nfigures:\n  - id: homes\n    kind: bar\n    title: Homes\n    columns: [Town, Homes]\n    rows: []',
    cure: 'title: A title\nfigures:\n  - id: homes\n    kind: bar\n    title: Homes\n    columns: [Town, Homes]\n    rows:\n      - [Pirna, 1200]',
  }),
  'chart-cell': entry<{ written: string; kind: string; others: number }>({
    severity: 'warning',
    message: ({ written, kind, others }) =>
      `\`${written}\` is no number${others > 0 ? ` (nor are ${others} more)` : ''}, so this \`${kind}\` stands as a table`,
    explanation:
      'The values of a chart are numbers as the brief\'s language writes them: 1,200.5 in English, 1.200,5 in German, 1 200,5 in French. Signs, percents and the unit are understood; an empty cell, a dash or "n/a" is a missing value, which is shown as a gap. A range or words cannot be drawn: then all is printed as a table, and nothing is lost.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: homes\n    kind: bar\n    title: Homes\n    columns: [Town, Homes]\n    rows:\n      - [Pirna, 10 to 20]\n      - [Dresden, 40]',
    cure: 'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: homes\n    kind: bar\n    title: Homes\n    columns: [Town, At least, At most]\n    rows:\n      - [Pirna, 10, 20]\n      - [Dresden, 40, 40]',
  }),
  'chart-too-large': entry<{ kind: string; found: number; what: string; most: number }>({
    severity: 'warning',
    message: ({ kind, found, what, most }) =>
      `${found} ${what} are more than a \`${kind}\` can show (${most} at most), so it stands as a table`,
    explanation:
      'A chart of too many series cannot be told apart, and one of too many bars cannot be read on a slide or page. Choose those that show the finding, or sum up the others in one row.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: homes\n    kind: grouped\n    title: Homes\n    columns: [Town, A, B, C, D, E, F, G, H, I]\n    rows:\n      - [Pirna, 1, 2, 3, 4, 5, 6, 7, 8, 9]',
    cure: 'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: homes\n    kind: grouped\n    title: Homes\n    columns: [Town, A, B, Others]\n    rows:\n      - [Pirna, 1, 2, 42]',
  }),
  'area-as-lines': entry<Record<never, never>>({
    severity: 'note',
    message: () =>
      'This `area` is drawn as lines: it has a gap, or values below zero that cannot be summed up',
    explanation:
      'The height of an area is read as an amount, and several areas stand on each other. Where a value is missing Office would draw it down to zero, and values below zero have no place in a sum; lines show both as they are. A single row has no area at all.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: level\n    kind: area\n    title: Level\n    columns: [Day, Level]\n    rows:\n      - [Monday, 4]\n      - [Tuesday, n/a]\n      - [Wednesday, 6]',
    cure: 'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: level\n    kind: line\n    title: Level\n    columns: [Day, Level]\n    rows:\n      - [Monday, 4]\n      - [Tuesday, n/a]\n      - [Wednesday, 6]',
  }),
  'chart-uneven': entry<{ least: string; most: string }>({
    severity: 'note',
    message: ({ least, most }) => `Beside ${most}, ${least} can hardly be seen in this chart`,
    explanation:
      'The values of a chart share one axis from which none is left out and which is never bent: readers take the length of a bar for its amount. The smallest of these would be less than a two-hundredth of the largest. Where there is room for it, each value is written beside its bar; two figures, or a table, may say more.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: losses\n    kind: bar\n    title: Losses\n    columns: [Bank, Losses]\n    rows:\n      - [One, 48000000]\n      - [Two, 3]',
    cure: 'title: A title\nmarking: TLP:CLEAR\nfigures:\n  - id: losses\n    kind: table\n    title: Losses\n    columns: [Bank, Losses]\n    rows:\n      - [One, 48000000]\n      - [Two, 3]',
  }),
  'short-adds': entry<{ word: string }>({
    severity: 'warning',
    message: ({ word }) => `\`short\` names "${word}", which the full text does not`,
    explanation:
      '`short` is the wording for the deck of what `text` says in full. A name or number that stands only there would be said to those who see the deck, and not to those who read the handout.',
    example:
      'title: A title\nmarking: TLP:CLEAR\nkeyPoints:\n  - text: Many homes were flooded.\n    short: 1,200 homes flooded',
    cure: 'title: A title\nmarking: TLP:CLEAR\nkeyPoints:\n  - text: In Pirna 1,200 homes were flooded.\n    short: 1,200 homes flooded',
  }),
  'nothing-to-say': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'The brief has a title and nothing to say',
    explanation:
      'A brief needs one thing beside its title: a bottom line, key points, an event, a section, or any other part.',
    example: 'title: A title',
    cure: 'title: A title\nbottomLine: What the reader must know.',
  }),
  'bad-language': entry<{ tag: string }>({
    severity: 'error',
    message: ({ tag }) => `\`${tag}\` is no language tag (BCP 47), such as \`en\`, \`en-GB\` or \`ar\``,
    explanation:
      'Names, dates, labels, the direction of writing and the spelling check of Office follow the language tag: two or three letters, then script and region where they are needed.',
    example: 'title: A title\nlanguage: English',
    cure: 'title: A title\nlanguage: en',
  }),
  'no-marking': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'The brief has no marking, and none is printed',
    explanation:
      'A marking says who may see a document. Without one nothing is printed, and readers cannot know; silence does not mean that all may see it.',
    example: 'title: A title\nbottomLine: What to know.',
    cure: 'title: A title\nmarking: TLP:CLEAR\nbottomLine: What to know.',
  }),
};
