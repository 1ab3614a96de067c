import type { z } from 'zod';
import { shapeOf, unwrap } from '../../yaml/shape/schema.ts';
import { ownSources } from '../claims.ts';
import { annotations } from '../schema/annotation.ts';
import { briefSchema } from '../schema/brief.ts';
import { rowChanges } from './cells.ts';
import type { Change, FromTo, Subject } from './change.ts';
import { calledOf, claimantOf, inWords, nameKeyOf, statementOf } from './entry.ts';
import { type Match, matchEntries } from './match.ts';
import { isMapping, type Mapping, type Side } from './side.ts';
import { becomes, saysTheSame, type Sides } from './value.ts';

/** A change, and what it is of: who asks what became of an unknown needs more than its words. */
export interface Found {
  readonly change: Change;
  readonly entry: Mapping | undefined;
}

/** Where the walk is. */
interface Spot {
  readonly part: string;
  readonly within: string;
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

const spanIn = (side: Side, mapping: Mapping | undefined, key: string) =>
  mapping && side.positions.valueOf(mapping, key);

const subject = ({ before, after }: Match, { part, within }: Spot, sides: Sides): Subject => {
  const entry = after ?? before ?? {};
  const side = after ? sides.after : sides.before;
  return {
    part,
    words: calledOf(entry, side),
    within,
    by: claimantOf(entry, side),
    before: spanIn(sides.before, before, nameKeyOf(before ?? {})),
    after: spanIn(sides.after, after, nameKeyOf(after ?? {})),
  };
};

/** The subject of a change under a key of a mapping, which has a line of its own. */
const at = (about: Subject, { before, after }: Match, key: string, sides: Sides): Subject => ({
  ...about,
  before: spanIn(sides.before, before, key) ?? about.before,
  after: spanIn(sides.after, after, key) ?? about.after,
});

const wholeChange = (match: Match, spot: Spot, sides: Sides): Found => {
  const { before, after } = match;
  const side = after ? sides.after : sides.before;
  const entry = after ?? before ?? {};
  const words = statementOf(entry, side);
  return { entry, change: { ...subject(match, spot, sides), kind: after ? 'added' : 'withdrawn', words } };
};

const partialFromTo = (from: unknown, to: unknown): Partial<FromTo> => ({
  ...(from === undefined ? {} : { from: inWords(from) }),
  ...(to === undefined ? {} : { to: inWords(to) }),
});

const markingChange = (about: Subject, before: Mapping, after: Mapping): readonly Change[] =>
  before.marking === after.marking
    ? []
    : [{ ...about, kind: 'remarked', ...partialFromTo(before.marking, after.marking) }];

const namedSources = (mapping: Mapping): readonly string[] => [
  ...ownSources(mapping),
  ...(Array.isArray(mapping.defaultSources) ? mapping.defaultSources.map(String) : []),
];

/** Where a statement names the same as before, other sources that it inherits are told of where they are named. */
const sourceChange = (about: Subject, before: Mapping, after: Mapping, sides: Sides): readonly Change[] => {
  if (namedSources(before).join() === namedSources(after).join()) return [];
  const sourcesOf = (side: Side, mapping: Mapping): ReadonlySet<string> =>
    new Set(side.sourcesOf(mapping) ?? namedSources(mapping));
  const [were, are] = [sourcesOf(sides.before, before), sourcesOf(sides.after, after)];
  const gained = [...are].filter((id) => !were.has(id)).map(sides.after.nameOf);
  const lost = [...were].filter((id) => !are.has(id)).map(sides.before.nameOf);
  return gained.length + lost.length === 0 ? [] : [{ ...about, kind: 'sourced', gained, lost }];
};

const judgementChange = (about: Subject, before: Mapping, after: Mapping): readonly Change[] => {
  const changed = (key: string): Partial<FromTo> | undefined =>
    before[key] === after[key] ? undefined : partialFromTo(before[key], after[key]);
  const [likelihood, confidence] = [changed('likelihood'), changed('confidence')];
  if (!likelihood && !confidence) return [];
  const why = saysTheSame(before.basis, after.basis) ? undefined : inWords(after.basis) || undefined;
  return [{ ...about, kind: 'rejudged', likelihood, confidence, why }];
};

/** Strings of a list that the other has not: what came, and what went. */
const listWords = (value: unknown, other: unknown): string => {
  const known = new Set((Array.isArray(other) ? other : []).map(inWords));
  const all = (Array.isArray(value) ? value : []).map(inWords);
  return all.filter((each) => !known.has(each)).join('; ');
};

/** Whole sentences of a text that another has not: a text that goes on, or stops earlier, is not corrected. */
const sentencesOnlyIn = (text: unknown, other: unknown): string => {
  const sentences = (value: unknown): readonly string[] => inWords(value).split(/(?<=[.!?؟。])\s+/);
  const known = new Set(sentences(other));
  return sentences(text)
    .filter((each) => !known.has(each))
    .join(' ');
};

interface Place extends Spot {
  readonly match: { readonly before: Mapping; readonly after: Mapping };
  readonly about: Subject;
  readonly sides: Sides;
}

const leafChange = (place: Place, key: string, schema: z.ZodType): readonly Change[] => {
  const { match, part, about, sides } = place;
  const [from, to] = [match.before[key], match.after[key]];
  if (saysTheSame(from, to)) return [];
  const told = { ...at(about, match, key, sides), field: key };
  if (Array.isArray(from) || Array.isArray(to)) {
    const [gone, come] = [listWords(from, to), listWords(to, from)];
    if (gone === '' && come === '') return [];
    if (gone === '') return [{ ...told, kind: 'supplemented', to: come }];
    return come === ''
      ? [{ ...told, kind: 'dropped', from: gone }]
      : [{ ...told, kind: 'corrected', from: gone, to: come }];
  }
  const { annotation } = unwrap(schema, (each) => annotations.get(each));
  const added = sentencesOnlyIn(to, from);
  const gone = sentencesOnlyIn(from, to);
  if (key === 'text' && gone === '')
    return [{ ...told, words: inWords(from), kind: 'supplemented', to: added }];
  if (key === 'text' && added === '') return [{ ...told, words: inWords(to), kind: 'dropped', from: gone }];
  const found = becomes({ key, annotation, from, to, sides });
  if (from === undefined) return [{ ...told, kind: 'supplemented', to: found.to }];
  if (to === undefined) return [{ ...told, kind: 'dropped', from: found.from }];
  const isNewEdition = part === '' || (part === 'event.impact' && key === 'date');
  return [{ ...told, ...found, kind: isNewEdition ? 'updated' : found.kind }];
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
    ...('rows' in keys ? rowChanges(before, after, about, sides.language) : []),
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
