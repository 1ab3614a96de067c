import { bareAxis, marksOf, niceAxis } from './axis.ts';
import { barSize } from './bar-size.ts';
import { type ChartData, pointsIn, valuesIn } from './data.ts';
import { type FormChoice, namePart } from './form.ts';
import { formatsOf, mostDecimalsIn, type NumberFormats, printed, printedPoint } from './format.ts';
import type { Furniture } from './furniture.ts';
import { lineHeight, mostLines, widest, widestWord } from './measure.ts';
import type { KindPlan, PlotPlan } from './plan.ts';
import { allSeries, givenPoints } from './series.ts';
import { stackEnds } from './stack.ts';
import type { ChartStyle } from './style.ts';
import { standingHeights } from './upright.ts';

/** In points. */
const space = { axis: 8, names: 8, label: 4, inside: 4 } as const;
const thickest = 90;

interface Columns {
  readonly data: ChartData;
  readonly stacked: boolean;
  readonly furniture: Furniture;
  readonly style: ChartStyle;
  readonly formats: NumberFormats;
}

const writtenIn = ({ data, formats }: Columns): readonly string[] =>
  pointsIn(data).map((point) => printedPoint(point, formats));

/** Values are written where none is wider than its column, or with one in a row, than its row. */
const canWrite = (columns: Columns, room: number): boolean => {
  const { data, stacked, style } = columns;
  if (stacked) return false;
  const several = data.series.length > 1;
  const { thickness } = barSize(room, data.series.length, thickest);
  return widest(writtenIn(columns), style) <= (several ? thickness : room * namePart);
};

/** Which of the names stand below their columns: all of them, or each second one, and so on. */
const everyOf = ({ data, style }: Columns, room: number): number =>
  Math.max(1, Math.ceil(widestWord(data.categories, style) / (room * namePart)));

const footOf = (columns: Columns, room: number): number => {
  const { data, style } = columns;
  const width = room * everyOf(columns, room) * namePart;
  return mostLines(data.categories, width, style) * lineHeight(style) + space.names;
};

const writtenPlot = (columns: Columns, height: number): PlotPlan => {
  const { data, furniture, style } = columns;
  const width = furniture.width - furniture.end;
  const room = width / data.categories.length;
  const top = furniture.top + lineHeight(style) + space.label;
  const plotHeight = height - top - footOf(columns, room);
  const negative = valuesIn(data).some((value) => value < 0);
  const below = negative ? (lineHeight(style) + space.label) / plotHeight : 0;
  return {
    axis: bareAxis(valuesIn(data), below),
    gap: barSize(room, data.series.length, thickest).gap,
    inset: true,
    every: everyOf(columns, room),
    plot: { left: 0, top, width, height: plotHeight },
    series: allSeries(data, style, (series) => ({ place: 'outside', points: givenPoints(series) })),
    isWritten: true,
  };
};

const markedPlot = (columns: Columns, height: number): PlotPlan => {
  const { data, stacked, furniture, style, formats } = columns;
  const axis = niceAxis(stacked ? stackEnds(data) : valuesIn(data), true, mostDecimalsIn(data));
  const format = formats.ofStep(axis.step);
  const left =
    widest(
      marksOf(axis).map((mark) => printed(mark, format)),
      style,
    ) + space.axis;
  const width = furniture.width - furniture.end - left;
  const room = width / data.categories.length;
  const top = furniture.top + lineHeight(style) / 2;
  const plotHeight = height - top - footOf(columns, room);
  const { gap, thickness } = barSize(room, stacked ? 1 : data.series.length, thickest);
  const perUnit = plotHeight / (axis.most - axis.least);
  const fits = widest(writtenIn(columns), style) + space.inside <= thickness;
  return {
    axis,
    gap,
    inset: true,
    every: everyOf(columns, room),
    plot: { left, top, width, height: plotHeight },
    series: allSeries(data, style, (series) => ({
      place: 'centre',
      points:
        stacked && fits
          ? givenPoints(series).filter(
              (point) => Math.abs(series.points[point]?.value ?? 0) * perUnit >= lineHeight(style),
            )
          : [],
    })),
    isWritten: false,
  };
};

/** Standing columns: for what runs from one side to the other. */
export const columnsPlan = (
  data: ChartData,
  { stacked }: FormChoice,
  furniture: Furniture,
  style: ChartStyle,
): KindPlan => {
  const columns: Columns = { data, stacked, furniture, style, formats: formatsOf(data) };
  const room = (furniture.width - furniture.end) / data.categories.length;
  const written = canWrite(columns, room);
  return {
    ...standingHeights(furniture),
    plotAt: (height) => (written ? writtenPlot(columns, height) : markedPlot(columns, height)),
  };
};
