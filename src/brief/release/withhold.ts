import type { Mapping } from '../claims.ts';
import { ownMarking } from '../marking/notes.ts';
import type { BriefData } from '../schema/brief.ts';
import { briefSchema } from '../schema/brief.ts';
import { type Audience, heightOf, heightOutside, maySee } from './audience.ts';
import type { Copies } from './copies.ts';
import { type Rebuilding, rebuild } from './rebuild.ts';

/** What a value stands in, and how high that stands. */
interface Around {
  readonly mapping: Mapping;
  readonly height: number;
}

/**
 * The brief without all that its audience may not see. What has no marking of its own bears that of what it stands in;
 * what a list or the event says of its own goes where that is marked higher than an entry, and the entry stays.
 * @returns `undefined` where not even a title is left
 */
export const withhold = (data: BriefData, audience: Audience, copies: Copies): BriefData | undefined => {
  const how: Rebuilding<Around> = {
    copies,
    leaf: (value, _annotation, { mapping, height }, key) =>
      maySee(audience, heightOf(ownMarking(mapping, key), height, audience)) ? value : undefined,
    inside: (mapping, _schema, { height }) => ({
      mapping,
      height: heightOf(mapping.marking, height, audience),
    }),
  };
  // Rebuilding keeps to the schema: what does not parse by it any more is left out.
  return rebuild(data, briefSchema, '', { mapping: {}, height: heightOutside }, how) as BriefData | undefined;
};
