import { fillPattern } from '../../../unit/pattern.ts';
import type { Plan } from './plan.ts';
import { isKnown } from './when.ts';

/** How the axis is to be read: to scale or not, and what its marks mean. In English where a pack has no words for it. */
export const remarkOn = ({ scale, placed, setting }: Plan): string => {
  const { words } = setting.context.theme.labels;
  const bars = placed.flatMap(({ mark }) => mark.bar ?? []);
  const remarks = [
    scale ? (words.timelineScaled ?? 'To scale.') : (words.timelineEven ?? 'Evenly spaced, not to scale.'),
    bars.some(({ solid }) => solid) && (words.timelineRange ?? 'Solid bar: from one date to another.'),
    bars.some(({ solid }) => !solid) && (words.timelineWithin ?? 'Pale bar: at some time within.'),
    placed.some(({ card }) => !isKnown(card.entry.when)) &&
      (words.timelineOpen ?? 'Hollow: date not known exactly.'),
  ];
  return remarks.filter((remark) => remark !== false).join(' ');
};

/** What the figure shows, for who cannot see it; the words of its cards are read anyway. */
export const alternativeOf = (plan: Plan): string => {
  const { words } = plan.setting.context.theme.labels;
  const dates = plan.placed.map(({ card }) => card.entry.date);
  const values = { count: String(dates.length), first: dates[0] ?? '', last: dates.at(-1) ?? '' };
  const pattern = words.timelineAlternative ?? 'Timeline. Entries: {count}. First: {first}. Last: {last}.';
  return `${fillPattern(pattern, values)} ${remarkOn(plan)}`;
};
