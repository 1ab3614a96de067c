/** Whatever the value, as a double-quoted scalar of YAML. */
export const quoted = (value: string): string =>
  `"${[...value.matchAll(/[\s\S]/g)].map(([unit]) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;

const places = `title: VALUE
subtitle: VALUE
series: VALUE
number: VALUE
authors: [VALUE]
organisation: VALUE
contact: VALUE
marking: TLP:CLEAR
bottomLine: { text: VALUE, detail: VALUE, by: VALUE }
keyPoints: { headline: VALUE, items: [VALUE, { text: VALUE, short: VALUE }] }
event: { what: VALUE, means: VALUE, impact: [{ measure: VALUE, value: VALUE, by: VALUE }] }
actors: [{ id: one, kind: state, name: VALUE, role: VALUE, side: VALUE }, { id: two, kind: state, name: VALUE }]
relations: [{ from: one, to: two, kind: supports, text: VALUE }]
places: [{ id: here, name: VALUE, country: VALUE, precision: unplaced }]
timeline: [{ date: VALUE, text: VALUE }, { date: 2024-01-02, text: VALUE }]
quotes: [{ text: VALUE, speaker: VALUE, role: VALUE, occasion: VALUE, sources: [log] }]
reactions: [{ actor: one, text: VALUE, date: VALUE }]
discrepancies: [{ text: VALUE, accounts: [{ text: VALUE, by: VALUE }, VALUE] }]
unknowns: [VALUE]
actions: [{ text: VALUE, owner: VALUE, due: VALUE }]
figures:
  - { id: bars, kind: bar, title: VALUE, columns: [VALUE, VALUE], rows: [[VALUE, VALUE], [b, "2"]], unit: VALUE, caption: VALUE, alt: VALUE }
  - { id: cells, kind: table, title: VALUE, columns: [VALUE], rows: [[VALUE]], caption: VALUE }
sections: [{ heading: VALUE, blocks: [{ text: VALUE }, { table: { columns: [VALUE], rows: [[VALUE]], caption: VALUE } }] }]
sources: [{ id: log, title: VALUE, publisher: VALUE, author: VALUE }]
glossary: [{ term: VALUE, meaning: VALUE }]
`;

/** A brief with these values in every place that takes words, by turns. */
export const withEverywhere = (values: readonly string[], from = 0): string => {
  let turn = from;
  return places.replace(/VALUE/g, () => {
    turn += 1;
    return quoted(values[turn % values.length] ?? '');
  });
};

/** Values that only one place takes, each a brief by itself. */
export const inOnePlace: Readonly<Record<string, string>> = {
  language: 'language: VALUE',
  link: 'sources: [{ id: log, title: A log, link: VALUE }]',
  snapshot: 'sources: [{ id: log, title: A log, snapshot: VALUE }]',
  picture: 'figures: [{ id: a, kind: picture, title: A, file: VALUE, alt: A }]',
  kind: 'figures: [{ id: a, kind: VALUE, title: A, columns: [a, b], rows: [[c, "1"]] }]',
  id: 'sources: [{ id: VALUE, title: A log }]',
  reference: 'quotes: [{ text: Words, speaker: VALUE, sources: [VALUE] }]',
  marking: 'unknowns: [{ text: Why, marking: VALUE }]',
  asOf: 'asOf: VALUE',
  key: 'VALUE: VALUE',
};
