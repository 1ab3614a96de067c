import type { Positions } from '../brief.ts';
import { claimsOf, isMapping, type Mapping } from '../claims.ts';
import { stripInline } from '../inline.ts';
import type { BriefData } from '../schema/brief.ts';

/** One of the two briefs. A whole one and a released one both serve. */
export interface Edition {
  readonly data: BriefData;
  readonly positions: Positions;
}

/** An edition with what ids stand for in it. */
export interface Side extends Edition {
  /** The name of an actor, place or figure; words that are no id as they are. A source may have the id of an actor. */
  readonly nameOf: (id: string) => string;
  readonly titleOf: (source: string) => string;
  /** The ids of what a statement rests on, inherited ones too; `undefined` for what is no statement. */
  readonly sourcesOf: (mapping: Mapping) => readonly string[] | undefined;
}

/** Both editions. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** Of the new brief: numbers are read by it. */
  readonly language: string;
}

/** What declares an id, each with what the reader calls it; sources apart. */
const declaredIn = ({ actors, places, figures }: BriefData): readonly (readonly [string, string])[] => [
  ...[...(actors?.items ?? []), ...(places?.items ?? [])].map(({ id, name }) => [id, name] as const),
  ...(figures ?? []).map(({ id, title }) => [id, title] as const),
];

const sideOf = ({ data, positions }: Edition): Side => {
  const names = new Map(declaredIn(data));
  const titles = new Map((data.sources ?? []).map(({ id, title }) => [id, title]));
  const sources = new Map(claimsOf(data).map((claim) => [claim.mapping, claim.sources]));
  const sourcesOf = (mapping: Mapping): readonly string[] | undefined => sources.get(mapping);
  return {
    data,
    positions,
    sourcesOf,
    nameOf: (id) => stripInline(names.get(id) ?? id),
    titleOf: (id) => stripInline(titles.get(id) ?? id),
  };
};

export const sidesOf = (before: Edition, after: Edition): Sides => ({
  before: sideOf(before),
  after: sideOf(after),
  language: after.data.language ?? 'en',
});

export { isMapping, type Mapping };
