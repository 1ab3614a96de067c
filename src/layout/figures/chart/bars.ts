import { bareAxis, marksOf, niceAxis, type PlotAxis } from './axis.ts';
import { barSize } from './bar-size.ts';
import { type ChartData, pointsIn, valuesIn } from './data.ts';
import type { FormChoice } from './form.ts';
import { formatsOf, mostDecimalsIn, type NumberFormats, printed, printedPoint } from './format.ts';
import type { Furniture } from './furniture.ts';
import { lineHeight, mostLines, widest, widthOf } from './measure.ts';
import type { KindPlan, PlotPlan } from './plan.ts';
import { allSeries, givenPoints } from './series.ts';
import { stackEnds } from './stack.ts';
import type { ChartStyle } from './style.ts';

/** The parts of a chart that the names of rows may take, tried in order. */
const nameParts = [0.34, 0.42, 0.5];
const wantedLines = 2;

/** In points. */
const space = { names: 10, label: 8, axis: 8, row: 4, foot: 4, inside: 6 } as const;
/** Bars are no thicker than this, unless there are few of them: those look like blocks later. */
const usualThickness = 34;
const thickestOfFew = 62;
const thicknessOfAll = 130;
/** No figure asks for more than a slide has. */
const tallest = 290;

interface Names {
  readonly width: number;
  readonly lines: number;
}

/** Names begin where the chart does; long ones break, and take more of the width before they break often. */
const namesOf = ({ categories }: ChartData, width: number, style: ChartStyle): Names => {
  const natural = widest(categories, style);
  const tried = nameParts.map((part) => {
    const room = Math.min(natural, width * part);
    return { width: room, lines: mostLines(categories, room, style) };
  });
  return (
    tried.find(({ lines }) => lines <= wantedLines) ?? { width: width * 0.5, lines: tried.at(-1)?.lines ?? 1 }
  );
};

interface Bars {
  readonly data: ChartData;
  readonly stacked: boolean;
  readonly furniture: Furniture;
  readonly style: ChartStyle;
  readonly names: Names;
  readonly formats: NumberFormats;
  /** Beside each other in a row. */
  readonly perRow: number;
}

const labelsWidth = ({ data, formats, style }: Bars, sign: 1 | -1): number =>
  widest(
    pointsIn(data)
      .filter(({ value }) => value * sign > 0 || (value === 0 && sign === 1))
      .map((point) => printedPoint(point, formats)),
    style,
  );

const thickestIn = ({ data, perRow }: Pick<Bars, 'data' | 'perRow'>): number =>
  Math.max(usualThickness, Math.min(thickestOfFew, thicknessOfAll / (data.categories.length * perRow)));

/** Values written beside the bars: the longest bar and its value fill the width. */
const writtenPlot = (
  bars: Bars,
): { readonly axis: PlotAxis; readonly left: number; readonly width: number } => {
  const { names, furniture, data } = bars;
  const left = names.width + space.names;
  const width = furniture.width - furniture.end - left - labelsWidth(bars, 1) - space.label;
  const below = labelsWidth(bars, -1);
  return { axis: bareAxis(valuesIn(data), below === 0 ? 0 : (below + space.label) / width), left, width };
};

const markedPlot = (
  bars: Bars,
): { readonly axis: PlotAxis; readonly left: number; readonly width: number } => {
  const { names, furniture, data, stacked, formats, style } = bars;
  const axis = niceAxis(stacked ? stackEnds(data) : valuesIn(data), true, mostDecimalsIn(data));
  const left = names.width + space.names;
  const last = widthOf(printed(marksOf(axis).at(-1) ?? 0, formats.ofStep(axis.step)), style) / 2;
  return { axis, left, width: furniture.width - furniture.end - left - last - space.inside };
};

/** The segments of a stack that are long enough for their values. */
const roomyPoints = (bars: Bars, index: number, perUnit: number): readonly number[] =>
  (bars.data.series[index]?.points ?? []).flatMap((point, at) => {
    if (point.value === undefined) return [];
    const wanted = widthOf(printedPoint(point, bars.formats), bars.style) + space.inside;
    return Math.abs(point.value) * perUnit >= wanted ? [at] : [];
  });

const plotAt = (bars: Bars, height: number): PlotPlan => {
  const { data, stacked, furniture, style, perRow } = bars;
  const rows = data.categories.length;
  const footOf = (marked: boolean): number => (marked ? lineHeight(style) + space.axis : space.foot);
  const roomWith = (foot: number): number => (height - furniture.top - foot) / rows;
  const sizeWith = (foot: number) => barSize(roomWith(foot), perRow, thickestIn(bars));
  // The values of a row stand below each other as closely as its bars, those of single bars as the rows.
  const between = perRow === 1 ? roomWith(footOf(false)) : sizeWith(footOf(false)).thickness * 1.2;
  const written = !stacked && between >= lineHeight(style);
  const foot = footOf(!written);
  const { thickness, gap } = sizeWith(foot);
  const { axis, left, width } = written ? writtenPlot(bars) : markedPlot(bars);
  const inside = stacked && thickness >= lineHeight(style);
  const perUnit = width / (axis.most - axis.least);
  const pointsOf = (index: number): readonly number[] => {
    if (written) return givenPoints(data.series[index] ?? { name: '', points: [] });
    return inside ? roomyPoints(bars, index, perUnit) : [];
  };
  return {
    axis,
    gap,
    inset: true,
    every: 1,
    plot: { left, top: furniture.top, width, height: height - furniture.top - foot },
    series: allSeries(data, style, (_, index) => ({
      place: stacked ? 'centre' : 'outside',
      points: pointsOf(index),
    })),
    isWritten: written,
  };
};

/** Lying bars, each row named at its start: for names of any length. */
export const barsPlan = (
  data: ChartData,
  { stacked }: FormChoice,
  furniture: Furniture,
  style: ChartStyle,
): KindPlan => {
  const names = namesOf(data, furniture.width, style);
  const perRow = stacked ? 1 : data.series.length;
  const bars: Bars = { data, stacked, furniture, style, names, formats: formatsOf(data), perRow };
  const rows = data.categories.length;
  const line = lineHeight(style);
  const words = names.lines * line + space.row;
  const around = furniture.top + line + space.axis;
  const wanted = Math.max(words + space.row, perRow * line * 1.05 + line * 0.8);
  const least = around + rows * Math.max(words, perRow === 1 ? line + space.row : perRow * 7);
  return {
    isCramped: least > tallest,
    least: Math.min(tallest, least),
    comfortable: around + rows * wanted,
    most: around + rows * Math.max(wanted * 1.2, perRow * thickestIn(bars) * 1.3 + line),
    plotAt: (height) => plotAt(bars, height),
  };
};
