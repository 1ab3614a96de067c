import { element, type XmlElement } from '../xml/element.ts';
import type { Chart, ChartForm, ChartSeries } from './chart.ts';
import { labelsOf } from './labels.ts';
import { fillOf, noOutline, outline, shape, solid } from './paint.ts';
import { categoryReference, nameReference, valueReference } from './reference.ts';
import { value } from './value.ts';

/** In points. */
const widths = { line: 2.25, seam: 0.75 } as const;

/** The sides of markers, in points: marks that stand alone are larger, and those of later series smaller, so that none hides another. */
const markers = { lines: 6, dots: 13, smaller: 4, smallest: 5 } as const;

const marker = (series: ChartSeries, { look }: Chart, size: number): XmlElement =>
  element(
    'c:marker',
    {},
    value('c:symbol', series.marker),
    value('c:size', size),
    shape(solid(series.colour), outline(look.ground, widths.seam)),
  );

const noMarker = (): XmlElement => element('c:marker', {}, value('c:symbol', 'none'));

/** What stands between the name of a series and its labels, in the order of the schema for its kind of chart. */
type Drawing = (series: ChartSeries, chart: Chart) => readonly XmlElement[];

/** Segments are parted by the colour of the page; a bar by itself has no edge, which would cut the axis at zero. */
const bar: Drawing = (series, { look, stacked }) => {
  const seam = stacked ? outline(look.ground, widths.seam) : noOutline();
  return [
    shape(fillOf(series, look), series.hatched ? outline(series.colour, widths.seam) : seam),
    value('c:invertIfNegative', false),
  ];
};

const area: Drawing = (series, { look }) => [shape(fillOf(series, look), outline(look.ground, widths.seam))];

const line: Drawing = (series, chart) => [
  shape(outline(series.colour, widths.line, series.dash)),
  series.marked ? marker(series, chart, markers.lines) : noMarker(),
];

const dots: Drawing = (series, chart) => {
  const place = chart.series.indexOf(series);
  const size = Math.max(markers.smallest, markers.dots - place * markers.smaller);
  return [shape(noOutline()), marker(series, chart, size)];
};

const drawings = { columns: bar, bars: bar, lines: line, area, dots } satisfies Record<ChartForm, Drawing>;

/** Lines run straight from point to point: a curve would show values that nobody has given. */
const straight = (form: ChartForm): readonly XmlElement[] =>
  form === 'lines' || form === 'dots' ? [value('c:smooth', false)] : [];

/** One series (`CT_BarSer`, `CT_LineSer`, `CT_AreaSer`): its name, look, labels and data. */
export const seriesElement = (chart: Chart, series: ChartSeries, index: number): XmlElement =>
  element(
    'c:ser',
    {},
    value('c:idx', index),
    value('c:order', index),
    nameReference(chart, index),
    ...drawings[chart.form](series, chart),
    ...labelsOf(chart, series),
    categoryReference(chart),
    valueReference(chart, index),
    ...straight(chart.form),
  );
