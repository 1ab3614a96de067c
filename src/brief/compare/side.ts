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
  /** The name of an actor or place, or the title of a source; words that are no id as they are. */
  readonly nameOf: (id: string) => string;
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

/** The lists that declare ids, each with the key of what the reader calls the thing. */
const declaring = [
  ['actors', 'name'],
  ['places', 'name'],
  ['sources', 'title'],
  ['figures', 'title'],
] as const;

export const sideOf = ({ data, positions }: Edition): Side => {
  const names = new Map<string, string>();
  for (const [list, key] of declaring)
    for (const entry of data[list] ?? []) {
      const declared: Mapping = entry;
      names.set(entry.id, String(declared[key]));
    }
  const sources = new Map(claimsOf(data).map((claim) => [claim.mapping, claim.sources]));
  const sourcesOf = (mapping: Mapping): readonly string[] | undefined => sources.get(mapping);
  return { data, positions, sourcesOf, nameOf: (id) => stripInline(names.get(id) ?? id) };
};

export { isMapping, type Mapping };
