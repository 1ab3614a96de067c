import type * as z from 'zod';
import { shapeOf, unwrap } from '../../yaml/shape/schema.ts';
import { annotations } from '../schema/annotation.ts';
import { briefSchema } from '../schema/brief.ts';
import { judgementChange, markingChange, sourceChange } from './apart.ts';
import { rowChanges } from './cells.ts';
import type { Change } from './change.ts';
import { statementOf } from './entry.ts';
import { leafChange } from './leaf.ts';
import { type Match, matchEntries } from './match.ts';
import { at, type Place, type Spot, subject } from './place.ts';
import { isMapping, type Mapping, type Sides } from './side.ts';
import { saysTheSame } from './value.ts';

/** A change, and what it is of: who asks what became of an unknown needs more than its words. */
export interface Found {
  readonly change: Change;
  readonly entry: Mapping | undefined;
}

type Keys = Readonly<Record<string, z.ZodType>>;

/** Names for other programs, what is shown where, files of the writer's own: nothing that a reader is told. */
const untold: ReadonlySet<string> = new Set(['id', 'show', 'snapshot', 'withheldNote']);
/** Told of in a way of their own. */
const toldApart: ReadonlySet<string> = new Set(['marking', 'likelihood', 'confidence', 'rows']);
/** The wording of another for a place with less room: told where the other says the same. */
const wordings: Readonly<Record<string, string>> = { short: 'text' };

const inner = (part: string, key: string): string =>
  key === 'items' ? part : [part, key].filter((each) => each !== '').join('.');

const mappings = (value: unknown): readonly Mapping[] =>
  Array.isArray(value) ? value.filter(isMapping) : [];

const wholeChange = (match: Match, spot: Spot, sides: Sides): Found => {
  const { before, after } = match;
  const side = after ? sides.after : sides.before;
  const entry = after ?? before ?? {};
  const words = statementOf(entry, side);
  return { entry, change: { ...subject(match, spot, sides), kind: after ? 'added' : 'withdrawn', words } };
};

/** A mapping that holds statements and says nothing by itself: a list with its headline, the event, the assessment. */
const isHolder = (keys: Keys): boolean => 'headline' in keys;
const isStatement = (keys: Keys): boolean => 'sources' in keys;

const listChanges = (place: Place, key: string, element: z.ZodType): readonly Found[] => {
  const { match, sides, about } = place;
  const { schema } = unwrap(element, (each) => annotations.get(each));
  const shape = shapeOf(schema);
  const keys = shape.kind === 'object' ? shape.keys : {};
  const spot: Spot = { part: inner(place.part, key), within: about.words };
  return matchEntries(mappings(match.before[key]), mappings(match.after[key])).flatMap((each) =>
    statementChanges(each, keys, spot, sides),
  );
};

/** What became of one statement; `keys` are those of its schema. */
const statementChanges = (match: Match, keys: Keys, spot: Spot, sides: Sides): readonly Found[] => {
  const { before, after } = match;
  if (!before && !after) return [];
  if (!before || !after) return [wholeChange(match, spot, sides)];
  return mappingChanges(
    { ...spot, match: { before, after }, about: subject(match, spot, sides), sides },
    keys,
  );
};

const innerChanges = (place: Place, key: string, wrapped: z.ZodType): readonly Found[] => {
  const { match, sides, about } = place;
  const { schema } = unwrap(wrapped, (each) => annotations.get(each));
  const shape = shapeOf(schema);
  const [before, after] = [match.before[key], match.after[key]];
  const entry = match.after;
  if (shape.kind === 'array') {
    if (annotations.get(shape.element)?.refersTo === 'source') return [];
    const element = unwrap(shape.element, (each) => annotations.get(each)).schema;
    if (shapeOf(element).kind === 'object') return listChanges(place, key, shape.element);
  }
  if (shape.kind === 'object' && (isHolder(shape.keys) || isStatement(shape.keys))) {
    const spot: Spot = { part: inner(place.part, key), within: about.words };
    const given = (value: unknown): Mapping | undefined => (isMapping(value) ? value : undefined);
    const pair: Match = isHolder(shape.keys)
      ? { before: given(before) ?? {}, after: given(after) ?? {} }
      : { before: given(before), after: given(after) };
    return statementChanges(pair, shape.keys, spot, sides);
  }
  return leafChange(place, key, wrapped).map((change) => ({ change, entry }));
};

const mappingChanges = (place: Place, keys: Keys): readonly Found[] => {
  const { match, about, sides } = place;
  const { before, after } = match;
  const judged = 'likelihood' in keys ? judgementChange(about, before, after) : [];
  const explained = judged.some((change) => change.kind === 'rejudged' && change.why !== undefined);
  const isRepeated = (key: string): boolean => {
    const wording = wordings[key];
    return wording !== undefined && !saysTheSame(before[wording], after[wording]);
  };
  const own = Object.entries(keys).flatMap(([key, schema]) =>
    untold.has(key) || toldApart.has(key) || isRepeated(key) || (explained && key === 'basis')
      ? []
      : innerChanges(place, key, schema),
  );
  const apart = [
    ...judged,
    ...('rows' in keys ? rowChanges(before, after, about, sides) : []),
    ...sourceChange(about, before, after, sides),
    ...markingChange(at(about, match, 'marking', sides), before, after),
  ];
  return [...own, ...apart.map((change): Found => ({ change, entry: after }))];
};

/** All that is not the same in two briefs, in the order of the schema and of the new one. */
export const walkBriefs = (sides: Sides): readonly Found[] => {
  const match = { before: sides.before.data, after: sides.after.data };
  const about = { part: '', words: '', within: '', by: undefined, before: undefined, after: undefined };
  return mappingChanges({ part: '', within: '', match, about, sides }, briefSchema.shape);
};
