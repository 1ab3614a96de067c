import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Brief } from '../../src/brief/brief.ts';
import { readGathering } from './brief-case.ts';
import { without } from './brief-variants.ts';
import { tlpLabels } from './tlp.ts';

/** Every key of the vocabulary, each with words of its own. */
const whole = readFileSync('tests/cases/pipeline/every-key.yaml', 'utf8');

/** Numbers that look like chance and are the same in each run: a linear congruential generator. */
const numbersFrom = (seed: number): (() => number) => {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

type Json = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Mappings that may bear a marking: an item, a list, a thing that is declared; a block of a section may not. */
const mayBeMarked = (value: Json): boolean =>
  ['text', 'items', 'who', 'measure', 'id', 'term', 'speaker', 'judgements', 'cells', 'columns'].some(
    (key) => key in value,
  ) &&
  !('language' in value) &&
  Object.keys(value).length > 1;

const marked = (value: unknown, next: () => number): unknown => {
  if (Array.isArray(value)) return value.map((entry) => marked(entry, next));
  if (!isMapping(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, next)]));
  const label = tlpLabels[Math.floor(next() * tlpLabels.length)] ?? 'TLP:RED';
  // Where a source or an actor is withheld, most of the brief loses its ground and there is no release to look at.
  const chance = 'title' in value || 'name' in value ? 0.04 : 0.3;
  const noted = 'detail' in value && next() < 0.2 ? { ...inner, detailMarking: 'TLP:RED' } : inner;
  return mayBeMarked(value) && next() < chance ? { ...noted, marking: label } : noted;
};

/** Sections that a random brief may lack, and how seldom it has them: what is drawn and rastered takes long. */
const optional: readonly (readonly [names: readonly string[], lacks: number])[] = [
  [['corrections', 'keyPoints', 'background', 'diplomacy', 'reactions', 'timeline', 'quotes'], 0.85],
  [['discrepancies', 'unknowns', 'assessment', 'implications', 'actions', 'sections', 'glossary'], 0.85],
  [['places', 'relations'], 0.9],
  [['event'], 0.7],
];

/** A brief of random sections with random markings, in which each string has a word of its own. The same for each seed. */
export const markedBrief = (seed: number): string => {
  const next = numbersFrom(seed);
  const dropped = optional.flatMap(([names, lacks]) => names.filter(() => next() < lacks));
  const text = dropped.reduce(without, whole);
  const data = parse(text);
  return stringify(
    { ...Object(marked(data, next)), marking: 'TLP:GREEN', title: data.title },
    { lineWidth: 0 },
  );
};

/** @returns the brief as it was read; a test's own brief is sound */
export const soundBrief = (text: string): Brief => {
  const { brief, found } = readGathering(text);
  if (!brief) throw new Error(found.map(({ message }) => message).join('\n'));
  return brief;
};

/** The words of a text that stand in one string of the brief alone. */
export const ownWords = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\b[a-z]+z[a-j]{3}\b/g)].map(([word]) => word)),
];
