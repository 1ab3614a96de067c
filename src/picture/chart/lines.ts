import type { Pair } from '../heads.ts';
import { element } from '../xml.ts';
import type { Chart, ChartScale, Series } from './scale.ts';
import { spanOf } from './stack.ts';

/** In points, as in the native chart. */
const lineWidth = 2.25;
const seam = 0.75;
const markerSides = { onLine: 6, alone: 10 };

const patterns = { solid: undefined, dashed: [4, 3], dotted: [1, 1] } as const;
const round = (value: number): number => Math.round(value * 100) / 100;
const pathOf = (pairs: readonly Pair[]): string =>
  `M${pairs.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

/** The points of a series without gaps: where a value is missing a new stretch begins. */
const stretches = (
  chart: Chart,
  scale: ChartScale,
  series: number,
  end: 'from' | 'to',
): readonly Pair[][] => {
  const found: Pair[][] = [[]];
  for (const category of chart.categories.keys()) {
    const span = spanOf(chart, series, category);
    if (span) found.at(-1)?.push([scale.category(category), scale.value(span[end])]);
    else found.push([]);
  }
  return found.filter((stretch) => stretch.length > 0);
};

const marker = ([x, y]: Pair, { marker: shape, colour }: Series, side: number, chart: Chart): string => {
  const half = side / 2;
  const look = { fill: `#${colour}`, stroke: `#${chart.look.ground}`, 'stroke-width': seam };
  const corners: Readonly<Record<Series['marker'], readonly Pair[]>> = {
    circle: [],
    square: [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ],
    diamond: [
      [0, -half],
      [half, 0],
      [0, half],
      [-half, 0],
    ],
    triangle: [
      [0, -half],
      [half, half],
      [-half, half],
    ],
  };
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r: half, ...look });
  return element('path', {
    d: `${pathOf(corners[shape].map(([dx, dy]): Pair => [x + dx, y + dy]))}Z`,
    ...look,
  });
};

const markers = (chart: Chart, scale: ChartScale, series: number, side: number): readonly string[] => {
  const of = chart.series[series];
  return of
    ? stretches(chart, scale, series, 'to')
        .flat()
        .map((pair) => marker(pair, of, side, chart))
    : [];
};

const lineOf = (chart: Chart, scale: ChartScale, series: number): readonly string[] => {
  const { colour, dash, marked } = chart.series[series] ?? {
    colour: chart.look.line,
    dash: 'solid',
    marked: false,
  };
  const look = {
    fill: 'none',
    stroke: `#${colour}`,
    'stroke-width': lineWidth,
    'stroke-linejoin': 'round',
    'stroke-dasharray': patterns[dash]?.map((part) => part * lineWidth).join(' '),
  };
  return [
    ...stretches(chart, scale, series, 'to').map((pairs) => element('path', { d: pathOf(pairs), ...look })),
    ...(marked ? markers(chart, scale, series, markerSides.onLine) : []),
  ];
};

export const lines = (chart: Chart, scale: ChartScale): string =>
  chart.series.flatMap((_, series) => lineOf(chart, scale, series)).join('');

export const dots = (chart: Chart, scale: ChartScale): string =>
  chart.series.flatMap((_, series) => markers(chart, scale, series, markerSides.alone)).join('');

/** Each series down to what it stands on. */
export const areas = (chart: Chart, scale: ChartScale): string =>
  chart.series
    .flatMap(({ colour }, series) => {
      const feet = stretches(chart, scale, series, 'from');
      const look = { fill: `#${colour}`, stroke: `#${chart.look.ground}`, 'stroke-width': seam };
      return stretches(chart, scale, series, 'to').map((tops, index) =>
        element('path', { d: `${pathOf([...tops, ...(feet[index] ?? []).toReversed()])}Z`, ...look }),
      );
    })
    .join('');
