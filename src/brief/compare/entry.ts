import { stripInline } from '../inline.ts';
import { isMapping, type Mapping, type Side } from './side.ts';

/** Where a statement's own words stand: under the first of these that it has. */
const nameKeys = [
  'name',
  'title',
  'heading',
  'who',
  'measure',
  'term',
  'caption',
  'label',
  'text',
  'figure',
] as const;

/** A value in words: markup gone, every white space a blank; mappings and lists by what they hold. */
export const inWords = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (isMapping(value)) return Object.values(value).map(inWords).join(', ');
  return stripInline(String(value).replace(/\s+/g, ' ')).trim();
};

/** The key under which the words of a statement stand; for what has none of its own, the first that it has. */
export const nameKeyOf = (entry: Mapping): string =>
  nameKeys.find((key) => key in entry) ?? Object.keys(entry)[0] ?? '';

/** The words that a statement has of its own; empty for what is but a date, a place or a table. */
export const nameOf = (entry: Mapping): string => {
  const key = nameKeys.find((each) => each in entry);
  return key === undefined ? '' : inWords(entry[key]);
};

/** Who says it, by name: its claimant, who reacted, who is quoted. */
export const claimantOf = (entry: Mapping, side: Side): string | undefined => {
  const voice = entry.by ?? entry.actor ?? entry.speaker;
  return typeof voice === 'string' ? side.nameOf(voice) : undefined;
};

const counts = (entry: Mapping): string =>
  ['killed', 'injured'].flatMap((key) => (key in entry ? [`${key} ${inWords(entry[key])}`] : [])).join(', ');

const led = (lead: string, text: string): string => [lead, text].filter((part) => part !== '').join(': ');

const endsOf = ({ from, to }: Mapping, side: Side): string =>
  `${side.nameOf(String(from))} → ${side.nameOf(String(to))}`;

const relationOf = (entry: Mapping, side: Side): string =>
  led(endsOf(entry, side), inWords(entry.text ?? entry.kind));

/** What a statement is called: its words, and for a relation between whom it is. */
export const calledOf = (entry: Mapping, side: Side): string =>
  'from' in entry ? endsOf(entry, side) : nameOf(entry);

/** Forms of statements that are more than a text, each with the key by which it is known. */
const forms: readonly (readonly [key: string, say: (entry: Mapping, side: Side) => string])[] = [
  ['who', (entry) => led(inWords(entry.who), counts(entry))],
  [
    'measure',
    (entry) => led(inWords(entry.measure), `${inWords(entry.value)} ${inWords(entry.unit)}`.trim()),
  ],
  ['from', relationOf],
  ['actor', nameOf],
  ['speaker', nameOf],
  ['term', (entry) => led(inWords(entry.term), inWords(entry.meaning))],
  ['place', (entry, side) => led(side.nameOf(String(entry.place)), inWords(entry.text))],
  [
    'date',
    (entry) => (entry.title === undefined ? led(inWords(entry.date), inWords(entry.text)) : nameOf(entry)),
  ],
];

/** The whole of what a statement says, for one that comes or goes. */
export const statementOf = (entry: Mapping, side: Side): string => {
  const form = forms.find(([key]) => key in entry);
  if (form) return form[1](entry, side);
  const name = nameOf(entry);
  return name === '' ? inWords(entry) : name;
};
