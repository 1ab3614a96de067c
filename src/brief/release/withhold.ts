import type { BriefData } from '../schema/brief.ts';
import { briefSchema } from '../schema/brief.ts';
import { type Audience, heightOf, heightOutside, maySee } from './audience.ts';
import type { Copies } from './copies.ts';
import { type Rebuilding, rebuild } from './rebuild.ts';

/**
 * The brief without all that its audience may not see. What has no marking of its own bears that of what it stands in;
 * what a list or the event says of its own goes where that is marked higher than an entry, and the entry stays.
 * @returns `undefined` where not even a title is left
 */
export const withhold = (data: BriefData, audience: Audience, copies: Copies): BriefData | undefined => {
  const how: Rebuilding<number> = {
    copies,
    leaf: (value, _annotation, height) => (maySee(audience, height) ? value : undefined),
    inside: (mapping, _schema, height) => heightOf(mapping.marking, height, audience),
  };
  // Rebuilding keeps to the schema: what does not parse by it any more is left out.
  return rebuild(data, briefSchema, '', heightOutside, how) as BriefData | undefined;
};
