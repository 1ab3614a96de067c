import { liesWithin, parseDate } from '../date.ts';
import { normal } from '../quotation/normal.ts';
import type { Annotation } from '../schema/annotation.ts';
import { countChange, toldChange } from './amount.ts';
import type { FromTo, ValueChange } from './change.ts';
import { inWords } from './entry.ts';
import { isMapping, type Mapping, type Side, type Sides } from './side.ts';

/** A value that both briefs have, and how it stands in them. */
export interface Values {
  readonly key: string;
  readonly annotation: Annotation;
  readonly from: unknown;
  readonly to: unknown;
  readonly sides: Sides;
}

/** How a value became another, in words. */
export interface Became extends FromTo {
  readonly kind: ValueChange['kind'];
}

const precisions: readonly unknown[] = ['unplaced', 'country', 'area', 'point'];

const said = ({ annotation, sides, from, to }: Values): FromTo => {
  const names = annotation.refersTo !== undefined || annotation.text === 'claimant';
  const name = (side: Side, value: unknown): string =>
    names && typeof value === 'string' ? side.nameOf(value) : inWords(value);
  return { from: name(sides.before, from), to: name(sides.after, to) };
};

const finer = (isFiner: boolean, isCoarser: boolean): Became['kind'] => {
  if (isFiner === isCoarser) return 'corrected';
  return isFiner ? 'refined' : 'coarsened';
};

const dateKind = ({ from, to }: FromTo): Became['kind'] => {
  const [was, is] = [parseDate(from), parseDate(to)];
  if (was.kind === 'invalid' || is.kind === 'invalid') return 'corrected';
  if (was.kind === 'words' || is.kind === 'words')
    return finer(was.kind === 'words' && is.kind !== 'words', is.kind === 'words' && was.kind !== 'words');
  return finer(liesWithin(is, was), liesWithin(was, is));
};

/** The digits after the point of a coordinate, which say how exactly it is known. */
const decimalsOf = (value: unknown): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** True where one place, rounded, is the other. */
const roundsTo = (fine: Mapping, coarse: Mapping): boolean =>
  ['latitude', 'longitude'].every(
    (key) => Math.abs(Number(fine[key]) - Number(coarse[key])) <= 0.51 * 10 ** -decimalsOf(coarse[key]),
  );

const coordinatesKind = (from: unknown, to: unknown): Became['kind'] => {
  if (!isMapping(from) || !isMapping(to)) return 'corrected';
  return finer(roundsTo(to, from), roundsTo(from, to));
};

/** Names of actors where words stood: "two officials" are known now. */
const claimantKind = ({ from, to, sides }: Values): Became['kind'] => {
  const isDeclared = (side: Side, value: unknown): boolean =>
    (side.data.actors?.items ?? []).some(({ id }) => id === value);
  return finer(
    !isDeclared(sides.before, from) && isDeclared(sides.after, to),
    isDeclared(sides.before, from) && !isDeclared(sides.after, to),
  );
};

const counted = (said: FromTo, language: string): Became => ({
  ...said,
  kind: countChange(said.from, said.to, language) ?? 'corrected',
});

const grades: ReadonlySet<string> = new Set(['status', 'credibility', 'reliability', 'compatible']);
const counts: ReadonlySet<string> = new Set(['killed', 'injured', 'value']);

/** Arabic's vowel signs and its lengthening stroke, which a text may have or leave out. */
const vowelSigns = /[\u064b-\u0652\u0640]/g;

const compared = (value: unknown): string => normal(inWords(value)).replace(vowelSigns, '');

/** True where two values say the same: marks of quotation, dashes, vowel signs, white space, markup and citations apart. */
export const saysTheSame = (from: unknown, to: unknown): boolean => compared(from) === compared(to);

/** How a value that is another now became it. */
export const becomes = (values: Values): Became => {
  const { key, annotation, from, to, sides } = values;
  const words = said(values);
  if (counts.has(key)) return counted(words, sides.language);
  if (grades.has(key)) return { ...words, kind: 'regraded' };
  if (key === 'precision')
    return {
      ...words,
      kind: finer(
        precisions.indexOf(to) > precisions.indexOf(from),
        precisions.indexOf(to) < precisions.indexOf(from),
      ),
    };
  if (key === 'coordinates') return { ...words, kind: coordinatesKind(from, to) };
  if (annotation.text === 'date') return { ...words, kind: dateKind(words) };
  if (annotation.text === 'claimant') return { ...words, kind: claimantKind(values) };
  const told = toldChange(words.from, words.to, sides.language);
  return told ?? { ...words, kind: 'corrected' };
};
