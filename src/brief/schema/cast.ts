import * as z from 'zod';
import { described } from './annotation.ts';
import { itemFields, listOf } from './item.ts';
import { claimant, date, id, inline, refersTo, words } from './text.ts';

const { id: _id, short: _short, ...declaredFields } = itemFields;

const relationKinds = [
  'commands',
  'memberOf',
  'supports',
  'opposes',
  'attacks',
  'accuses',
  'talksTo',
] as const;

export const place = z.strictObject({
  id: id('The name by which the brief refers to it.'),
  name: words('Its name as printed.'),
  country: words('The country it lies in; the map calls it by these words.').optional(),
  coordinates: described(
    z.strictObject({
      latitude: described(z.number().min(-90).max(90), 'Degrees north of the equator; south is negative.'),
      longitude: described(z.number().min(-180).max(180), 'Degrees east of Greenwich; west is negative.'),
    }),
    'Where it lies, no finer than its precision. Half of what the last digit stands for is how large an area is drawn, 5 km at the least.',
  ).optional(),
  precision: described(
    z.enum(['point', 'area', 'country', 'unplaced']),
    'How exactly it is known: a point, an area, only the country, or not at all (listed, not drawn).',
  ),
  text: inline('What the place is in this story.').optional(),
  ...declaredFields,
});

export const actor = z.strictObject({
  id: id('The name by which the brief refers to it.'),
  name: words('The name as printed.'),
  otherNames: described(
    z.array(words('Another name or spelling.')),
    'Other names and spellings of the same.',
  ).optional(),
  kind: described(
    z.enum([
      'state',
      'government',
      'military',
      'armedGroup',
      'coalition',
      'organisation',
      'company',
      'person',
      'public',
      'other',
    ]),
    'What kind of actor it is.',
  ),
  side: words("The side it is on, in the writer's words; actors with the same words are grouped.").optional(),
  role: inline('What it is or does in this story.').optional(),
  ...declaredFields,
});

export const relation = z.strictObject({
  from: refersTo('actor', 'The id of the actor it goes out from.'),
  to: refersTo('actor', 'The id of the actor it goes to.'),
  kind: described(z.enum(relationKinds), 'What kind of relation it is.'),
  text: inline('The relation in words.').optional(),
  ...declaredFields,
});

export const reaction = z.strictObject({
  actor: claimant('Who reacted: the id of an actor, or words.'),
  text: inline('What they said or did.'),
  date: date('When.').optional(),
  ...itemFields,
});

export const quote = z.strictObject({
  text: described(
    z.array(words('One passage, to the letter.')).min(1),
    'The quotation to the letter: one passage, or several where it is interrupted.',
    { shorthand: '0' },
  ),
  speaker: claimant('Who said it: the id of an actor, or words.'),
  role: words("The speaker's office at the time.").optional(),
  occasion: words('Where and when it was said, as far as it is known.').optional(),
  date: date('When it was said.').optional(),
  original: described(
    z.strictObject({ language: words('BCP 47 tag of the original.'), text: words('The original words.') }),
    'The words as spoken, where `text` is a translation.',
  ).optional(),
  context: inline('What the reader must know to read it right.').optional(),
  ...declaredFields,
  id: itemFields.id,
});

export const timelineEntry = z.strictObject({
  date: date('When: a day, a month, a day and month, a range, a moment, "after …", or words.'),
  text: inline('What happened.'),
  ...itemFields,
});

export const reactions = listOf(reaction, 'Who said or did what about it.');
export const quotes = listOf(quote, 'Quotations to the letter.');
export const timeline = listOf(
  timelineEntry,
  "What happened when; the list's order decides where dates cannot. A deck draws it along an axis: to scale where every date is known and all can be told apart, else evenly spaced, and it says which. The entry that alone bears the date of `event.when` is marked as the event. In a handout two to fourteen dated entries are drawn the same way above their table; more of them would need axes that are not to scale, and are left to the table.",
);
