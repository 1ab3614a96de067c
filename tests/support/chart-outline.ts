import type { Chart, ChartFrame, ChartSeries } from '../../src/package/chart/chart.ts';

const round = (value: number): string => String(Math.round(value * 1000) / 1000);

const frameOf = ({ left, top, width, height }: ChartFrame): string =>
  `${round(left)},${round(top)} ${round(width)}×${round(height)}`;

const shortList = (texts: readonly string[]): string =>
  texts.length > 8
    ? `${texts.slice(0, 3).join(' | ')} … ${texts.length - 5} … ${texts.slice(-2).join(' | ')}`
    : texts.join(' | ');

const seriesOutline = (series: ChartSeries): string => {
  const { name, values, formats, colour, hatched, dash, marker, marked, labels, end } = series;
  return [
    `${name} ${colour}${hatched ? ' hatched' : ''}: ${shortList(values.map((value) => String(value ?? '–')))}` +
      ` as ${shortList([...new Set(formats.filter((_, at) => values[at] !== null))])}`,
    `${dash} ${marked ? marker : 'unmarked'}`,
    ...(labels
      ? [`values ${labels.place} of ${labels.points.length}${labels.grounded ? ' on the page’s colour' : ''}`]
      : []),
    ...(end ? [`named at ${end.point} moved ${round(end.shift)}${end.within ? ' within' : ''}`] : []),
  ].join(', ');
};

/** A chart as lines: what it is, its axis and frames as shares, its series with their values and labels. */
export const chartOutline = (chart: Chart): readonly string[] => {
  const { form, stacked, direction, heading, categories, axis, every, inset, gap, plot, title, legend } =
    chart;
  return [
    `${form}${stacked ? ' stacked' : ''} ${direction}, ${chart.look.size} pt`,
    `axis ${axis.least} to ${axis.most} by ${axis.step}${axis.shown ? ` as ${axis.format}` : ' hidden'}, every ${every}, gap ${gap}${inset ? '' : ', edge to edge'}`,
    `plot ${frameOf(plot)}`,
    ...(title ? [`title ${round(title.left)},${round(title.top)} ${title.text}`] : []),
    ...(legend ? [`legend ${legend.side} ${frameOf(legend)}`] : []),
    `${heading}: ${shortList(categories)}`,
    ...chart.series.map(seriesOutline),
  ];
};
