import { element, type XmlElement } from '../xml/element.ts';
import type { Chart, ChartEnd, ChartForm, ChartLabels, ChartSeries } from './chart.ts';
import { movedDown } from './frame.ts';
import { noFill, noOutline, shape, solid } from './paint.ts';
import { textLook } from './text.ts';
import { general, value } from './value.ts';

interface Shown {
  readonly value: boolean;
  readonly name: boolean;
}

/** What a label says, in the order of the schema (`Group_DLbl`). */
const shows = (shown: Shown): readonly XmlElement[] => [
  value('c:showLegendKey', false),
  value('c:showVal', shown.value),
  value('c:showCatName', false),
  value('c:showSerName', shown.name),
  value('c:showPercent', false),
  value('c:showBubbleSize', false),
];

const number = ({ formats }: ChartSeries, point: number): XmlElement =>
  element('c:numFmt', { formatCode: formats[point] ?? general, sourceLinked: 0 });

/** Words on rules or hatching stand on the colour of the page. */
const behind = ({ look }: Chart, isGrounded: boolean): XmlElement =>
  shape(isGrounded ? solid(look.ground) : noFill(), noOutline());

/** Segments that stand on each other have no outside; bars by themselves have. */
const placeOf = (place: ChartLabels['place'], form: ChartForm): string => {
  if (place === 'centre') return 'ctr';
  return form === 'columns' || form === 'bars' ? 'outEnd' : 't';
};

const valueLabel = (chart: Chart, series: ChartSeries, labels: ChartLabels, point: number): XmlElement =>
  element(
    'c:dLbl',
    {},
    value('c:idx', point),
    number(series, point),
    behind(chart, labels.grounded),
    textLook(chart, { colour: labels.colour }, 'none'),
    value('c:dLblPos', placeOf(labels.place, chart.form)),
    ...shows({ value: true, name: false }),
  );

/** The name of a series and its last value beside its last point. */
const endLabel = (chart: Chart, series: ChartSeries, end: ChartEnd): XmlElement =>
  element(
    'c:dLbl',
    {},
    value('c:idx', end.point),
    movedDown(end.shift),
    number(series, end.point),
    behind(chart, end.within),
    textLook(chart, { colour: end.colour, bold: true }, 'none'),
    value('c:dLblPos', chart.direction === 'rtl' ? 'l' : 'r'),
    ...shows({ value: true, name: true }),
    element('c:separator', {}, ' '),
  );

/** The labels of a series, each of its points by itself; what is not named bears none. */
export const labelsOf = (chart: Chart, series: ChartSeries): readonly XmlElement[] => {
  const { labels, end } = series;
  const values = labels?.points.filter((point) => point !== end?.point) ?? [];
  if (values.length === 0 && !end) return [];
  const drawn = [
    ...(labels ? values.map((point) => [point, valueLabel(chart, series, labels, point)] as const) : []),
    ...(end ? [[end.point, endLabel(chart, series, end)] as const] : []),
  ].sort(([one], [other]) => one - other);
  return [
    element('c:dLbls', {}, ...drawn.map(([, label]) => label), ...shows({ value: false, name: false })),
  ];
};
