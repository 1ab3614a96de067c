import { marksOf, niceAxis, type PlotAxis, raised, tidy } from './axis.ts';
import { type ChartData, pointsIn, valuesIn } from './data.ts';
import { type FormChoice, isSequence, mostNameLines, namePart } from './form.ts';
import { formatsOf, mostDecimalsIn, type NumberFormats, printed, printedPoint, setOff } from './format.ts';
import type { Furniture } from './furniture.ts';
import { endsRoom, lineEnds } from './line-ends.ts';
import { lineHeight, mostLines, widest, widestWord } from './measure.ts';
import type { KindPlan, PlotPlan } from './plan.ts';
import { allSeries, givenPoints } from './series.ts';
import { stackEnds } from './stack.ts';
import type { ChartStyle } from './style.ts';
import { standingHeights } from './upright.ts';

/** In points. */
const space = { axis: 8, names: 8, label: 6, dot: 7 } as const;
/** Lines of more points bear no markers, of more than these no values. */
const mostMarked = 24;
const mostWritten = 12;

interface Lines {
  readonly data: ChartData;
  readonly choice: FormChoice;
  readonly furniture: Furniture;
  readonly style: ChartStyle;
  readonly formats: NumberFormats;
  readonly axis: PlotAxis;
  /** The room of names at the ends. */
  readonly ends: number | undefined;
  readonly isWritten: boolean;
}

/**
 * Lines and areas run from edge to edge, so that names at their ends stand off the rules; dots, a line of one point, and one
 * whose values are written, the first of them beside the axis, stand in the middle of their room.
 */
const isSpread = ({ choice, data, isWritten }: Lines): boolean =>
  choice.form !== 'dots' && data.categories.length > 1 && !isWritten;

interface Across {
  readonly left: number;
  readonly width: number;
  /** Between two names. */
  readonly room: number;
  readonly every: number;
  readonly nameLines: number;
}

const acrossOf = (lines: Lines, marked: boolean): Across => {
  const { data, furniture, style, axis, formats, ends } = lines;
  const plain = formats.ofStep(axis.step);
  const format = isSpread(lines) ? setOff(plain) : plain;
  const marks = marked
    ? widest(
        marksOf(axis).map((mark) => printed(mark, format)),
        style,
      ) + space.axis
    : 0;
  const half = isSpread(lines) ? Math.min(widest(data.categories, style) / 2, furniture.width * 0.06) : 0;
  const left = Math.max(marks, half);
  const width = furniture.width - furniture.end - left - Math.max(half, ends ?? 0);
  const gaps = isSpread(lines) ? data.categories.length - 1 : data.categories.length;
  const room = width / Math.max(1, gaps);
  const most = isSequence(data, style) ? 1 : mostNameLines;
  const fits =
    widestWord(data.categories, style) <= room * namePart &&
    mostLines(data.categories, room * namePart, style) <= most;
  const every = fits ? 1 : Math.max(1, Math.ceil((widest(data.categories, style) + space.label) / room));
  const nameLines = fits ? mostLines(data.categories, room * namePart, style) : 1;
  return { left, width, room, every, nameLines };
};

/** A single course of few points says each of its values. */
const canWrite = (
  data: ChartData,
  { form }: FormChoice,
  furniture: Furniture,
  style: ChartStyle,
): boolean => {
  const formats = formatsOf(data);
  const room = (furniture.width - furniture.end) / data.categories.length;
  const words = pointsIn(data).map((point) => printedPoint(point, formats));
  const few = form === 'dots' ? data.categories.length : mostWritten;
  return (
    form !== 'area' &&
    data.series.length === 1 &&
    data.categories.length <= few &&
    widest(words, style) + space.label <= room
  );
};

/** An axis without numbers, with room below its lowest mark where that would lie on the names of the categories. */
const bareFoot = (axis: PlotAxis, choice: FormChoice, height: number): PlotAxis =>
  choice.form === 'dots' && axis.least === 0
    ? { ...axis, least: tidy((-axis.most * space.dot) / (height - space.dot), 6) }
    : axis;

const plotAt = (lines: Lines, height: number): PlotPlan => {
  const { data, choice, furniture, style, ends, isWritten: written } = lines;
  // An axis that does not begin at zero says so.
  const shown = !written || lines.axis.least > 0;
  const { left, width, room, every, nameLines } = acrossOf(lines, shown);
  const top = furniture.top + (written ? lineHeight(style) + space.label : lineHeight(style) / 2);
  const plotHeight = height - top - nameLines * lineHeight(style) - space.names;
  const axis = shown ? lines.axis : bareFoot(lines.axis, choice, plotHeight);
  const inset = !isSpread(lines);
  const named =
    ends === undefined
      ? []
      : lineEnds(
          data,
          {
            across: (category) => left + (category + (inset ? 0.5 : 0)) * room,
            down: (value) => top + ((axis.most - value) / (axis.most - axis.least)) * plotHeight,
            top,
            bottom: top + plotHeight,
            height,
          },
          style,
        );
  return {
    axis: { ...axis, shown },
    gap: 100,
    inset,
    every,
    plot: { left, top, width, height: plotHeight },
    series: allSeries(data, style, (series, index) => ({
      place: 'above',
      points: written ? givenPoints(series) : [],
      marked: data.categories.length <= mostMarked,
      end: named[index],
    })),
    isWritten: written,
  };
};

/** Lines, areas and dots: courses along an upright axis. */
export const linesPlan = (
  data: ChartData,
  choice: FormChoice,
  furniture: Furniture,
  style: ChartStyle,
): KindPlan => {
  const decimals = mostDecimalsIn(data);
  const plotted = choice.stacked ? stackEnds(data) : valuesIn(data);
  const nice = niceAxis(plotted, choice.form === 'area', decimals);
  const axis =
    choice.form === 'area' ? nice : raised(nice, plotted, choice.form === 'dots' ? 'dots' : 'lines');
  const ends = endsRoom(data, choice.form, furniture.width, style);
  const isWritten = canWrite(data, choice, furniture, style);
  const lines: Lines = { data, choice, furniture, style, formats: formatsOf(data), axis, ends, isWritten };
  return { ...standingHeights(furniture), plotAt: (height) => plotAt(lines, height) };
};
