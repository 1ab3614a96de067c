import type { BriefData } from './schema/brief.ts';

type EntryOf<Key extends 'actors' | 'places' | 'sources' | 'figures'> = NonNullable<BriefData[Key]>[number];

export type Actor = EntryOf<'actors'>;
export type Place = EntryOf<'places'>;
export type Source = EntryOf<'sources'>;
export type Figure = EntryOf<'figures'>;

const entryOf = <E extends { readonly id: string }>(
  entries: readonly E[] | undefined,
  id: string,
): E | undefined => entries?.find((entry) => entry.id === id);

/** @returns the actor of that id, or `undefined`: a claimant may be words as well. */
export const actorOf = (data: BriefData, id: string): Actor | undefined => entryOf(data.actors, id);

export const placeOf = (data: BriefData, id: string): Place | undefined => entryOf(data.places, id);

export const sourceOf = (data: BriefData, id: string): Source | undefined => entryOf(data.sources, id);

export const figureOf = (data: BriefData, id: string): Figure | undefined => entryOf(data.figures, id);
