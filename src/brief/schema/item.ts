import * as z from 'zod';
import { type Annotation, described } from './annotation.ts';
import { marking } from './marking.ts';
import { claimant, id, inline, prose, refersTo } from './text.ts';

const statuses = ['stated', 'reported', 'disputed', 'corroborated'] as const;

export const sourceIds = described(
  z.array(refersTo('source', 'The id of an entry in `sources`.')),
  'The sources it was read in, by id. Inherited by what stands inside and names none.',
);

/** The fields that every item has beside its text. */
export const itemFields = {
  id: id('A name for this item, to refer to it and to follow it from one brief to the next.').optional(),
  short: inline("The deck's wording, where it must be terser than `text`.").optional(),
  detail: prose('More depth: for the handout and the speaker notes.').optional(),
  by: claimant('Who says it: the id of an actor, or words ("two militia officials").').optional(),
  status: described(
    z.enum(statuses),
    'How well it stands: stated (by a party), reported, disputed, or corroborated by independent sources.',
  ).optional(),
  sources: sourceIds.optional(),
  credibility: described(
    z.enum(['1', '2', '3', '4', '5', '6']),
    'How credible the information is, by the Admiralty code: 1 corroborated … 5 improbable, 6 cannot be judged.',
  ).optional(),
  marking: marking.optional(),
  detailMarking: described(marking, 'Who may see `detail`, where that is not for all who may see the rest.', {
    format: 'marking',
  }).optional(),
};

const plainItem = z.strictObject({ text: inline('The full sentence.'), ...itemFields });

/** One statement: a string, or a mapping with `text`. */
export const item = (description: string) => described(plainItem, description, { shorthand: 'text' });

/**
 * Items under a finding: a sequence, or a mapping with `items`. `headline` becomes the slide's title.
 * @param declares what the ids of the entries name, where others refer to them
 */
export const listOf = <E extends z.ZodType>(
  entry: E,
  description: string,
  declares?: Annotation['declares'],
) =>
  described(
    z.strictObject({
      headline: inline('The finding in one sentence: the title of the slide.').optional(),
      intro: prose('What to know before the items.').optional(),
      items: described(
        z.array(entry),
        'The entries, in the order in which they are shown.',
        declares ? { declares } : {},
      ),
      sources: sourceIds.optional(),
      marking: marking.optional(),
      show: described(
        z.enum(['deck', 'handout', 'both']),
        'Where it is shown; both, unless said otherwise.',
      ).optional(),
    }),
    description,
    { shorthand: 'items' },
  );
