import { invariant } from '../../../../diagnostic/invariant.ts';
import type { Inline } from '../../../../document/node.ts';
import { flatMapped } from '../../../../unit/flat-mapped.ts';
import type { Setting } from '../../../context.ts';
import { lineLooks } from '../look/kinds.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { discSize, type KeyEntry } from './key.ts';
import {
  type Label,
  type Line,
  placeDisc,
  placeLabel,
  rectsOf,
  type Surroundings,
  type WordsFor,
} from './labels.ts';
import type { Strip } from './legend.ts';
import { aroundHeight, keyFor, type Look } from './look.ts';
import { type Rect, rect } from './rect.ts';
import { claimsOf, said, sentenceOf } from './say.ts';
import { leastWidthOf, type Part, type Words, wordsIn } from './words.ts';

/** A line whose words stand in the key. */
export interface Numbered {
  readonly connection: number;
  readonly number: number;
  /** `undefined` where there is no room for the number either: the key then names both ends. */
  readonly disc: Rect | undefined;
}

/** A diagram in one height: everything has its place. */
export interface Arrangement {
  readonly look: Look;
  readonly geometry: Geometry;
  readonly labels: readonly (Label | undefined)[];
  readonly numbered: readonly Numbered[];
}

/** The words of a line in any width in which none of them is cut. */
const wordsForLine = (parts: readonly Part[], setting: Setting): WordsFor => {
  const least = leastWidthOf(parts, setting);
  const known = new Map<number, Words>();
  return (width) => {
    if (width < least) return undefined;
    const found = known.get(width) ?? wordsIn(parts, width, setting);
    known.set(width, found);
    return found;
  };
};

/** What a line says with who says so: the one never stands without the other. */
const partsOf = (look: Look, connection: number): readonly Part[] => {
  const shown = look.subject.connections[connection];
  if (!shown) return [];
  return flatMapped(claimsOf(shown, look.setting.context), ({ words, by }): readonly Part[] => [
    { inlines: words, role: 'relation' },
    { inlines: by, role: 'relationSource' },
  ]);
};

const linesOf = ({ subject }: Look, geometry: Geometry): readonly Line[] =>
  geometry.lines.map((points, index) => ({
    points,
    weight: lineLooks[subject.connections[index]?.kind ?? 'supports'].width,
  }));

const surroundingsOf = (look: Look, geometry: Geometry): Surroundings => ({
  frame: rect(0, 0, look.width, geometry.bottom),
  lines: linesOf(look, geometry),
  blocks: [...geometry.boxes, ...geometry.grounds.map(({ head }) => head)],
  grounds: geometry.grounds.map(({ ground }) => ground),
});

const reach = ({ points }: Line): number =>
  points.slice(1).reduce((sum, place, index) => {
    const before = points[index] ?? place;
    return sum + Math.abs(place.x - before.x) + Math.abs(place.y - before.y);
  }, 0);

/** Labels by connection: the shortest lines choose first, having the least choice. */
const labelsIn = (
  look: Look,
  around: Surroundings,
  numbered: ReadonlySet<number>,
): readonly (Label | undefined)[] => {
  const lines = flatMapped(around.lines, rectsOf);
  const labels: (Label | undefined)[] = around.lines.map(() => undefined);
  const taken: Rect[] = [];
  const order = around.lines
    .map((line, index) => ({ line, index }))
    .sort((one, other) => reach(one.line) - reach(other.line) || one.index - other.index);
  for (const { line, index } of order) {
    if (numbered.has(index)) continue;
    const wordsFor = wordsForLine(partsOf(look, index), look.setting);
    const label = placeLabel(line, wordsFor, around, lines, taken);
    labels[index] = label;
    if (label) taken.push(label.where);
  }
  return labels;
};

/** What the key says of a line: its relations as sentences, each with who says so. */
export const keyWords = (look: Look, connection: number): readonly Inline[] => {
  const { network, connections } = look.subject;
  const { context } = look.setting;
  const shown = connections[connection]?.relations ?? [];
  return flatMapped(shown, (relation, index) => [
    ...(index > 0 ? [said('; ', context)] : []),
    ...sentenceOf(relation, network.actors, context),
  ]);
};

const entriesFor = (look: Look, numbered: ReadonlySet<number>): readonly KeyEntry[] =>
  [...numbered]
    .sort((one, other) => one - other)
    .map((connection, index) => ({
      number: index + 1,
      words: keyWords(look, connection),
    }));

const discsIn = (
  around: Surroundings,
  numbered: ReadonlySet<number>,
  labels: readonly (Label | undefined)[],
): readonly Numbered[] => {
  const taken = flatMapped(labels, (label) => (label ? [label.where] : []));
  return [...numbered]
    .sort((one, other) => one - other)
    .map((connection, index) => {
      const disc = placeDisc(connection, discSize, around, taken);
      if (disc) taken.push(disc);
      return { connection, number: index + 1, disc };
    });
};

const keyWith = (look: Look, numbered: ReadonlySet<number>): Strip =>
  keyFor(look, entriesFor(look, numbered));

/** A look in the room that its diagram gets. */
const arrangedIn = (
  look: Look,
  room: number,
  numbered: ReadonlySet<number>,
): { readonly arrangement: Arrangement; readonly missing: readonly number[] } => {
  const { topology, connections } = look.subject;
  const geometry = geometryOf(topology, connections, look.strips, look.needs, room);
  const around = surroundingsOf(look, geometry);
  const labels = labelsIn(look, around, numbered);
  const missing = flatMapped(labels, (label, index) => (label || numbered.has(index) ? [] : [index]));
  return { arrangement: { look, geometry, labels, numbered: discsIn(around, numbered, labels) }, missing };
};

/**
 * Words beside their lines; those of lines that find no room stand in the key, with a number, until all have their place.
 * @param roomFor the diagram's height with so many lines in the key; `undefined` where that is too little
 */
const settled = (
  look: Look,
  roomFor: (numbered: ReadonlySet<number>) => number | undefined,
): { readonly arrangement: Arrangement; readonly numbered: ReadonlySet<number> } | undefined => {
  let numbered: ReadonlySet<number> = new Set();
  for (;;) {
    const room = roomFor(numbered);
    if (room === undefined) return undefined;
    const { arrangement, missing } = arrangedIn(look, room, numbered);
    if (missing.length === 0) return { arrangement, numbered };
    numbered = new Set([...numbered, ...missing]);
  }
};

const keyHeight = (look: Look, numbered: ReadonlySet<number>): number =>
  aroundHeight(look, keyWith(look, numbered));

/**
 * A look in a height.
 * @returns `undefined` where the height is too small
 */
export const arrange = (look: Look, height: number): Arrangement | undefined =>
  settled(look, (numbered) => {
    const room = height - keyHeight(look, numbered);
    return room < look.least - 1e-6 ? undefined : room;
  })?.arrangement;

/** A diagram as low as it can be, and how tall that is with what stands around it. */
interface Lowest {
  readonly arrangement: Arrangement;
  readonly height: number;
}

const lowestOf = (look: Look): Lowest => {
  const found = settled(look, () => look.least);
  invariant(found, 'a diagram as low as it can be has room');
  return { arrangement: found.arrangement, height: look.least + keyHeight(look, found.numbered) };
};

const lowest = new WeakMap<Look, Lowest>();

/** A look as low as it can be; found once, for whether it fits and for how tall it is. */
export const arrangeLowest = (look: Look): Lowest => {
  const found = lowest.get(look) ?? lowestOf(look);
  lowest.set(look, found);
  return found;
};
