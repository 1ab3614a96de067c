import { contentTypesPart } from '../content-types.ts';
import { namespaces, relationshipTypes } from '../office.ts';
import type { Part } from '../part.ts';
import { relationshipsPart } from '../relationships.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { xmlPart } from '../xml/part.ts';
import { writeZip } from '../zip.ts';
import type { Chart } from './chart.ts';
import { columnName, sheetName } from './reference.ts';
import { value } from './value.ts';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${contentType}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet1\.xml$/, `${contentType}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${contentType}.styles+xml`],
];

/** Formats of cells, by their place in the styles: 0 as Excel's own, 1 a head, from 2 on the values by their formats. */
const styles = { plain: 0, head: 1, values: 2 } as const;
/** Numbers of formats that a workbook adds begin here. */
const ownFormat = 164;

/** The formats of all values, each once. */
const formatsIn = ({ series }: Chart): readonly string[] => [
  ...new Set(series.flatMap(({ values, formats }) => formats.filter((_, row) => values[row] !== null))),
];

const workbookRoot = (): XmlElement =>
  element(
    'workbook',
    { xmlns: namespaces.spreadsheet, 'xmlns:r': namespaces.documentRelationships },
    element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })),
  );

const font = (bold: boolean): XmlElement =>
  element('font', {}, ...(bold ? [element('b')] : []), value('sz', 11), value('name', 'Calibri'));

const cellFormat = (format: number, fontId: number): XmlElement =>
  element('xf', {
    numFmtId: format,
    fontId,
    fillId: 0,
    borderId: 0,
    xfId: 0,
    applyNumberFormat: format === 0 ? undefined : 1,
    applyFont: fontId === 0 ? undefined : 1,
  });

/** Excel wants two fills, one border and one base style, whatever is used of them. */
const stylesRoot = (formats: readonly string[]): XmlElement =>
  element(
    'styleSheet',
    { xmlns: namespaces.spreadsheet },
    element(
      'numFmts',
      { count: formats.length },
      ...formats.map((formatCode, index) => element('numFmt', { numFmtId: ownFormat + index, formatCode })),
    ),
    element('fonts', { count: 2 }, font(false), font(true)),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element(
      'borders',
      { count: 1 },
      element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: styles.values + formats.length },
      cellFormat(0, 0),
      cellFormat(0, 1),
      ...formats.map((_, index) => cellFormat(ownFormat + index, 0)),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );

/** Words stand in the cell itself: a table of shared words would be one part more. */
const words = (reference: string, text: string, style: number): XmlElement => {
  const space = /^\s|\s$/.test(text) ? 'preserve' : undefined;
  const string = element('is', {}, element('t', { 'xml:space': space }, text));
  return element('c', { r: reference, s: style, t: 'inlineStr' }, string);
};

const headRow = ({ heading, series }: Chart): XmlElement =>
  element(
    'row',
    { r: 1 },
    ...[heading, ...series.map(({ name }) => name)].map((text, column) =>
      words(`${columnName(column)}1`, text, styles.head),
    ),
  );

/** A missing value has no cell: Excel would plot an empty text as zero. */
const dataRow = (chart: Chart, known: readonly string[], category: string, index: number): XmlElement => {
  const row = index + 2;
  return element(
    'row',
    { r: row },
    words(`A${row}`, category, styles.plain),
    ...chart.series.flatMap(({ values, formats }, column) => {
      const found = values[index] ?? null;
      if (found === null) return [];
      const style = styles.values + known.indexOf(formats[index] ?? '');
      const cell = { r: `${columnName(column + 1)}${row}`, s: style };
      return [element('c', cell, element('v', {}, String(found)))];
    }),
  );
};

/** In widths of a digit. */
const columnWidths = { category: 28, value: 16 } as const;

const column = (first: number, last: number, width: number): XmlElement =>
  element('col', { min: first, max: last, width, customWidth: 1 });

const sheetRoot = (chart: Chart, formats: readonly string[]): XmlElement =>
  element(
    'worksheet',
    { xmlns: namespaces.spreadsheet },
    element('dimension', { ref: `A1:${columnName(chart.series.length)}${chart.categories.length + 1}` }),
    element(
      'sheetViews',
      {},
      element('sheetView', { workbookViewId: 0, rightToLeft: chart.direction === 'rtl' ? 1 : undefined }),
    ),
    element(
      'cols',
      {},
      column(1, 1, columnWidths.category),
      column(2, chart.series.length + 1, columnWidths.value),
    ),
    element(
      'sheetData',
      {},
      headRow(chart),
      ...chart.categories.map((category, index) => dataRow(chart, formats, category, index)),
    ),
  );

/** The workbook behind a chart, which Office opens for editing its data: one sheet of just what is plotted. */
export const workbookOf = (chart: Chart): Uint8Array => {
  const external = false;
  const formats = formatsIn(chart);
  const parts: readonly Part[] = [
    relationshipsPart('', [
      { id: 'rId1', type: relationshipTypes.officeDocument, target: 'xl/workbook.xml', external },
    ]),
    xmlPart('xl/workbook.xml', workbookRoot()),
    relationshipsPart('xl/workbook.xml', [
      { id: 'rId1', type: relationshipTypes.worksheet, target: 'worksheets/sheet1.xml', external },
      { id: 'rId2', type: relationshipTypes.styles, target: 'styles.xml', external },
    ]),
    xmlPart('xl/worksheets/sheet1.xml', sheetRoot(chart, formats)),
    xmlPart('xl/styles.xml', stylesRoot(formats)),
  ];
  const names = parts.map(({ name }) => name);
  return writeZip([...parts, contentTypesPart(names, contentTypes)]);
};
