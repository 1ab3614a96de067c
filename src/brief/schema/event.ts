import * as z from 'zod';
import { described } from './annotation.ts';
import { item, itemFields, listOf, sourceIds } from './item.ts';
import { marking } from './marking.ts';
import { date, inline, refersTo, words } from './text.ts';

const { short: _short, ...factFields } = itemFields;

const when = described(
  z.strictObject({ date: date('When it happened.'), ...factFields }),
  'When it happened: a date or words.',
  { shorthand: 'date' },
);

const where = described(
  z.strictObject({
    place: refersTo('place', 'The id of an entry in `places`.'),
    text: inline('The place in words, where its name alone does not say it.').optional(),
    ...factFields,
  }),
  'Where it happened: the id of a place.',
  { shorthand: 'place' },
);

const count = (what: string) =>
  words(`${what}: a number, a range ("2-4"), or words ("none reported", "several").`);

export const casualty = z.strictObject({
  who: words('Whom the count is of: "civilians", "members of the group".'),
  killed: count('The killed').optional(),
  injured: count('The injured').optional(),
  ...factFields,
});

export const impact = z.strictObject({
  measure: words('What was measured: "homes without power".'),
  value: words('The figure as it was given: a number, a range or words.'),
  unit: words('The unit of the figure, where it has one: "km²".').optional(),
  date: date('When it was measured.').optional(),
  ...factFields,
});

export const event = described(
  z.strictObject({
    headline: inline('The finding in one sentence: the title of the slide.').optional(),
    what: item('What happened.').optional(),
    when: when.optional(),
    where: where.optional(),
    means: item('With what: a weapon, a vehicle, a method, a cause.').optional(),
    target: item('At whom or what it was aimed, or what it struck.').optional(),
    acknowledgedBy: item('Who has said that they did it.').optional(),
    claimedBy: item('Who has claimed it.').optional(),
    blamedOn: item('Whom others hold to be behind it.').optional(),
    effects: listOf(item('One effect.'), 'What followed at once: fire, damage, crowds.').optional(),
    casualties: listOf(
      casualty,
      'The killed and injured, as each claimant gives them, side by side.',
    ).optional(),
    impact: listOf(impact, 'Anything measured: homes, customers, hectares, money.').optional(),
    whoSaysWhat: inline(
      'The finding of the table of claims and voices, which is made from the event and the discrepancies.',
    ).optional(),
    sources: sourceIds.optional(),
    marking: marking.optional(),
  }),
  'The event that the brief is about.',
);
