import { element, type XmlElement } from '../xml/element.ts';
import { axes, axisIds } from './axes.ts';
import type { Chart, ChartForm } from './chart.ts';
import { placedAt } from './frame.ts';
import { noFill, shape } from './paint.ts';
import { seriesElement } from './series.ts';
import { value } from './value.ts';

const allSeries = (chart: Chart): readonly XmlElement[] =>
  chart.series.map((series, index) => seriesElement(chart, series, index));

const axisReferences = (): readonly XmlElement[] => [
  value('c:axId', axisIds.category),
  value('c:axId', axisIds.value),
];

const bar = (chart: Chart): XmlElement =>
  element(
    'c:barChart',
    {},
    value('c:barDir', chart.form === 'bars' ? 'bar' : 'col'),
    value('c:grouping', chart.stacked ? 'stacked' : 'clustered'),
    value('c:varyColors', false),
    ...allSeries(chart),
    value('c:gapWidth', chart.gap),
    // Without it, stacked bars stand beside each other; less than nothing parts bars.
    value('c:overlap', chart.stacked ? 100 : -8),
    ...axisReferences(),
  );

const line = (chart: Chart): XmlElement =>
  element(
    'c:lineChart',
    {},
    value('c:grouping', 'standard'),
    value('c:varyColors', false),
    ...allSeries(chart),
    value('c:marker', true),
    ...axisReferences(),
  );

const area = (chart: Chart): XmlElement =>
  element(
    'c:areaChart',
    {},
    value('c:grouping', chart.stacked ? 'stacked' : 'standard'),
    value('c:varyColors', false),
    ...allSeries(chart),
    ...axisReferences(),
  );

const kinds = { columns: bar, bars: bar, lines: line, dots: line, area } satisfies Record<
  ChartForm,
  (chart: Chart) => XmlElement
>;

/** The plot with its axes, in the frame that was measured for it. */
export const plotArea = (chart: Chart): XmlElement =>
  element(
    'c:plotArea',
    {},
    placedAt(chart.plot, true),
    kinds[chart.form](chart),
    ...axes(chart),
    shape(noFill()),
  );
