import { element, type XmlElement } from '../xml/element.ts';
import type { Chart } from './chart.ts';
import { general, value } from './value.ts';

/** The one sheet of the workbook: categories in its first column, a series in each further one, names in the first row. */
export const sheetName = 'Sheet1';

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
};

/** @param rows the first and the last, counted from 1 */
const range = (column: number, ...rows: readonly number[]): string =>
  `${sheetName}!${rows.map((row) => `$${columnName(column)}$${row}`).join(':')}`;

const point = (index: number, text: string, formatCode?: string): XmlElement =>
  element('c:pt', { idx: index, formatCode }, element('c:v', {}, text));

const strings = (formula: string, texts: readonly string[]): XmlElement =>
  element(
    'c:strRef',
    {},
    element('c:f', {}, formula),
    element('c:strCache', {}, value('c:ptCount', texts.length), ...texts.map((text, at) => point(at, text))),
  );

/** The name of a series, as the head of its column. */
export const nameReference = (chart: Chart, index: number): XmlElement =>
  element('c:tx', {}, strings(range(index + 1, 1), [chart.series[index]?.name ?? '']));

export const categoryReference = (chart: Chart): XmlElement =>
  element('c:cat', {}, strings(range(0, 2, chart.categories.length + 1), chart.categories));

/** The values of a series, each with the format of its cell. A missing one has no point: a gap, not a zero. */
export const valueReference = ({ series, categories }: Chart, index: number): XmlElement => {
  const { values = [], formats = [] } = series[index] ?? {};
  return element(
    'c:val',
    {},
    element(
      'c:numRef',
      {},
      element('c:f', {}, range(index + 1, 2, categories.length + 1)),
      element(
        'c:numCache',
        {},
        element('c:formatCode', {}, general),
        value('c:ptCount', categories.length),
        ...values.flatMap((each, at) => (each === null ? [] : [point(at, String(each), formats[at])])),
      ),
    ),
  );
};
