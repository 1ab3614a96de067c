import type { Detail, Since, Told } from '../../../brief/compare/since.ts';

/** A value as templates print it: under the one key that says how. */
interface Value {
  readonly words?: string;
  readonly date?: string;
  /** A word of the vocabulary, with the group of labels that holds it. */
  readonly word?: string;
  readonly group?: string;
  /** The key of a label. */
  readonly key?: string;
}

interface DetailView {
  /** A word of the pack's group `details`, else the key of a label, else words of the brief. */
  readonly named?: string;
  readonly label?: string;
  readonly heading?: string;
  readonly was?: Value;
  readonly is?: Value;
}

interface ChangeView {
  readonly kind: string;
  readonly part?: string;
  readonly item?: object;
  readonly entry?: object;
  readonly words?: string;
  readonly by?: string;
  readonly within?: string;
  readonly details: readonly DetailView[];
}

/** What has changed, as templates see it. */
export interface ChangesView {
  readonly series?: string;
  readonly number?: string;
  readonly asOf?: string;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly changes: readonly ChangeView[];
}

/** A key only where there is something under it: templates ask whether it is there. */
const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  // Whatever the one key is called, there is no other.
  (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [P in K]?: V };

type Words = Readonly<Record<string, string>>;

/** What a part of the brief is called: by its last key for which the pack has a word. */
const labelled = (part: string, words: Words): string | undefined =>
  part
    .split('.')
    .toReversed()
    .find((key) => Object.hasOwn(words, key));

const printable = (text: string, { written }: Detail, words: Words): Value => {
  if (written.as === 'term') return { word: text, group: written.group };
  if (written.as === 'date') return { date: text };
  if (written.as === 'key') return { ...given('key', labelled(text, words)) };
  return { words: text };
};

const detailView = (detail: Detail, words: Words): DetailView => {
  const { name = '', heading, was, is } = detail;
  const isOwn = Object.hasOwn(words, `details.${name}`);
  return {
    ...given('named', isOwn ? name : undefined),
    ...given('label', !isOwn && Object.hasOwn(words, name) ? name : undefined),
    ...given('heading', heading),
    ...given('was', was === undefined ? undefined : printable(was, detail, words)),
    ...given('is', is === undefined ? undefined : printable(is, detail, words)),
  };
};

/** A statement that is known by its text is printed as such, with its markup; others by what they are called. */
const isItem = ({ entry, part }: Told): boolean =>
  typeof entry?.text === 'string' &&
  !('name' in entry || 'title' in entry || 'from' in entry || 'place' in entry) &&
  !part.endsWith('.rows');

const changeView = (told: Told, words: Words): ChangeView => {
  const { kind, part, entry, by, within, details } = told;
  return {
    kind,
    ...given('part', labelled(part, words)),
    ...given('item', isItem(told) ? entry : undefined),
    ...given('entry', entry),
    ...given('words', told.words),
    ...given('by', by),
    ...given('within', within),
    details: details.map((each) => detailView(each, words)),
  };
};

const countsOf = (changes: readonly Told[]): ChangesView['counts'] =>
  [...new Set(changes.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: changes.filter((each) => each.kind === kind).length,
  }));

export const changesView = ({ edition, changes }: Since, words: Words): ChangesView => ({
  ...given('series', edition.series),
  ...given('number', edition.number),
  ...given('asOf', edition.asOf),
  counts: countsOf(changes),
  changes: changes.map((each) => changeView(each, words)),
});
