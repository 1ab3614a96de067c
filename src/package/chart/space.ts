import { namespaces } from '../office.ts';
import { element, type XmlElement } from '../xml/element.ts';
import type { Chart, ChartLegend, ChartTitle } from './chart.ts';
import { placedAt } from './frame.ts';
import { noFill, noOutline, shape } from './paint.ts';
import { plotArea } from './plot.ts';
import { richText, textLook } from './text.ts';
import { value } from './value.ts';

const declared = {
  'xmlns:c': namespaces.chart,
  'xmlns:a': namespaces.drawing,
  'xmlns:r': namespaces.documentRelationships,
};

const titleElement = (chart: Chart, title: ChartTitle): XmlElement =>
  element('c:title', {}, richText(chart, title.text), placedAt(title), value('c:overlay', false));

const legendElement = (chart: Chart, legend: ChartLegend): XmlElement => {
  const end = chart.direction === 'rtl' ? 'l' : 'r';
  return element(
    'c:legend',
    {},
    value('c:legendPos', legend.side === 'top' ? 't' : end),
    placedAt(legend),
    value('c:overlay', false),
    textLook(chart),
  );
};

/**
 * The root of a chart's part (ECMA-376 part 1, 21.2.2.29), complete but for the theme's colours.
 * @param workbook the relationship that leads to its data
 */
export const chartSpace = (chart: Chart, workbook: string): XmlElement =>
  element(
    'c:chartSpace',
    declared,
    value('c:date1904', false),
    value('c:lang', chart.language),
    // Without it Office rounds the corners of the frame.
    value('c:roundedCorners', false),
    element(
      'c:chart',
      {},
      ...(chart.title ? [titleElement(chart, chart.title)] : []),
      // Without it Office writes the name of a single series over the plot.
      value('c:autoTitleDeleted', chart.title === undefined),
      plotArea(chart),
      ...(chart.legend ? [legendElement(chart, chart.legend)] : []),
      value('c:plotVisOnly', true),
      value('c:dispBlanksAs', 'gap'),
    ),
    shape(noFill(), noOutline()),
    textLook(chart),
    element('c:externalData', { 'r:id': workbook }, value('c:autoUpdate', false)),
  );
