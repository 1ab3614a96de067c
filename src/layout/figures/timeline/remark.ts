import type { Setting } from '../../context.ts';
import { phraseOf, wordOf } from '../words.ts';
import type { Plan } from './plan.ts';
import { isKnown } from './when.ts';

/** What is said of the axis, in order, and in English where a pack has no words for it. */
const remarks = [
  ['timelineScaled', 'To scale.', ({ scale }: Plan) => scale !== undefined],
  ['timelineEven', 'Evenly spaced, not to scale.', ({ scale }: Plan) => scale === undefined],
  [
    'timelineRange',
    'Solid bar: from one date to another.',
    ({ placed }: Plan) => placed.some(({ mark }) => mark.bar?.solid === true),
  ],
  [
    'timelineWithin',
    'Pale bar: at some time within.',
    ({ placed }: Plan) => placed.some(({ mark }) => mark.bar?.solid === false),
  ],
  [
    'timelineOpen',
    'Hollow: date not known exactly.',
    ({ placed }: Plan) => placed.some(({ card }) => !isKnown(card.entry.when)),
  ],
] as const;

/** How the axis is to be read: to scale or not, and what its marks mean. */
export const remarkOn = (plan: Plan): string =>
  remarks
    .filter(([, , holds]) => holds(plan))
    .map(([key, plain]) => wordOf(key, plain, plan.setting))
    .join(' ');

/** What the figure shows, for who cannot see it; the words of its cards are read anyway. */
export const alternativeOf = (plan: Plan, setting: Setting): string => {
  const dates = plan.placed.map(({ card }) => card.entry.date);
  const values = { count: String(dates.length), first: dates[0] ?? '', last: dates.at(-1) ?? '' };
  const summary = phraseOf(
    'timelineAlternative',
    'Timeline. Entries: {count}. First: {first}. Last: {last}.',
    values,
    setting,
  );
  return `${summary} ${remarkOn(plan)}`;
};
