import type { ChartEnd, ChartForm } from '../../../package/chart/chart.ts';
import type { ChartData, DataSeries } from './data.ts';
import { apart } from './ends.ts';
import { formatsOf, printedPoint } from './format.ts';
import { lineHeight, widest, widthOf } from './measure.ts';
import { wordsColour } from './palette.ts';
import type { ChartStyle } from './style.ts';

/** Names at the ends of lines take no more of the width than this. */
const greediest = 0.3;
/** In points: what a name takes beside its words, from the point to its first letter, and between it and a line. */
const space = { end: 12, beside: 6, clear: 2 } as const;

/** The last category that a line reaches; -1 where it has no value. */
const lastOf = ({ points }: DataSeries): number => points.findLastIndex(({ value }) => value !== undefined);

const endWords = (data: ChartData): readonly string[] => {
  const formats = formatsOf(data);
  return data.series.map((series) => {
    const last = series.points[lastOf(series)];
    return last ? `${series.name} ${printedPoint(last, formats)}` : series.name;
  });
};

/** The room that the names at the ends of lines take; `undefined` where they cannot stand there and a legend must. */
export const endsRoom = (
  data: ChartData,
  form: ChartForm,
  width: number,
  style: ChartStyle,
): number | undefined => {
  const drawn = data.series.every((series) => lastOf(series) !== -1);
  if (form !== 'lines' || data.series.length < 2 || !drawn) return undefined;
  const room = widest(endWords(data), style, true) + space.end;
  return room <= width * greediest ? room : undefined;
};

/** Where the lines run, in points from where reading begins and from the top. */
export interface Course {
  readonly across: (category: number) => number;
  readonly down: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

interface Label {
  readonly from: number;
  readonly to: number;
  /** Its middle. */
  readonly down: number;
}

type Pair = readonly [across: number, down: number];

/** The stretches of a line between neighbours that both have a value. */
const stretchesOf = ({ points }: DataSeries, course: Course): readonly (readonly [Pair, Pair])[] =>
  points.flatMap(({ value }, index) => {
    const next = points[index + 1]?.value;
    if (value === undefined || next === undefined) return [];
    const [from, to] = [course.across(index), course.across(index + 1)];
    return [
      [
        [from, course.down(value)],
        [to, course.down(next)],
      ],
    ];
  });

/** How much of a stretch lies under a label, in points. */
const under = ([from, to]: readonly [Pair, Pair], label: Label, clear: number): number => {
  const [start, end] = [Math.max(from[0], label.from), Math.min(to[0], label.to)];
  if (start >= end) return 0;
  const at = (across: number): number =>
    from[1] + ((to[1] - from[1]) * (across - from[0])) / (to[0] - from[0]);
  const [high, low] = [Math.min(at(start), at(end)), Math.max(at(start), at(end))];
  return high < label.down + clear && low > label.down - clear ? end - start : 0;
};

/** Steps of a line up or down, the nearest first. */
const steps = [0, -1, 1, -2, 2];

/** Whether two labels touch. */
const meet = (one: Label, other: Label, line: number): boolean =>
  one.from < other.to && other.from < one.to && Math.abs(one.down - other.down) < line;

/** The place beside the last point of a line that stops early where it lies on the least of other lines and on no other name. */
const besideStop = (
  wanted: Label,
  others: readonly DataSeries[],
  taken: readonly Label[],
  course: Course,
  line: number,
): Label => {
  const stretches = others.flatMap((series) => stretchesOf(series, course));
  const costOf = (label: Label): number =>
    stretches.reduce((sum, stretch) => sum + under(stretch, label, line / 2 + space.clear), 0) +
    taken.filter((other) => meet(label, other, line)).length * 1000;
  const places = steps
    .map((step) => ({ ...wanted, down: wanted.down + step * line }))
    .filter(({ down }) => down >= course.top && down <= course.bottom - line / 2);
  return places.reduce((best, place) => (costOf(place) < costOf(best) ? place : best), places[0] ?? wanted);
};

/** The names of lines at their last points: of those that reach the end, apart from each other beside the plot; of others within it. */
export const lineEnds = (data: ChartData, course: Course, style: ChartStyle): readonly ChartEnd[] => {
  const line = lineHeight(style);
  const words = endWords(data);
  const labels = data.series.map((series, index): Label => {
    const from = course.across(lastOf(series)) + space.beside;
    const value = series.points[lastOf(series)]?.value ?? 0;
    return { from, to: from + widthOf(words[index] ?? '', style, true), down: course.down(value) };
  });
  const isWhole = data.series.map((series) => lastOf(series) === data.categories.length - 1);
  const whole = labels.filter((_, index) => isWhole[index]);
  const heights = [
    ...apart(
      whole.map(({ down }) => down),
      line,
      course.top,
      course.bottom,
    ),
  ];
  const placed = labels.map((label, index) =>
    isWhole[index] ? { ...label, down: heights.shift() ?? label.down } : undefined,
  );
  const taken = placed.filter((label) => label !== undefined);
  return data.series.map((series, index): ChartEnd => {
    const wanted = labels[index] ?? { from: 0, to: 0, down: 0 };
    const others = data.series.filter((other) => other !== series);
    const label = placed[index] ?? besideStop(wanted, others, taken, course, line);
    if (!isWhole[index]) taken.push(label);
    return {
      point: lastOf(series),
      colour: wordsColour(index, style.theme, style.background),
      shift: (label.down - wanted.down) / course.height,
      within: !isWhole[index],
    };
  });
};
