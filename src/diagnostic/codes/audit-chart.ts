import { entry } from '../entry.ts';

/** Codes of charts in a finished file. */
export const auditChartCodes = {
  'chart-axes-wrong': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The axes of the chart are wrong: ${reason}`,
    explanation:
      'Each plot names its two axes, both are there, and they cross each other. Office offers to repair a file with another chart, and drops it.',
    example: '<c:axId val="1"/><c:axId val="2"/><c:axId val="3"/>',
    cure: '<c:axId val="1"/><c:axId val="2"/>',
  }),
  'chart-grouping-missing': entry<{ plot: string }>({
    severity: 'error',
    message: ({ plot }) => `\`${plot}\` does not say whether its series stand beside or on each other`,
    explanation: 'Lines and areas have a `c:grouping`, always. Office offers to repair a file without it.',
    example: '<c:lineChart><c:varyColors val="0"/>',
    cure: '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
  }),
  'chart-element-misplaced': entry<{ element: string; plot: string }>({
    severity: 'error',
    message: ({ element, plot }) => `\`${plot}\` has a \`${element}\`, which it cannot have`,
    explanation:
      'Only bars and bubbles know a colour of their own for negative values. Office may offer a repair.',
    example: '<c:lineChart>…<c:ser>…<c:invertIfNegative val="0"/>',
    cure: '<c:lineChart>…<c:ser>…',
  }),
  'chart-series-repeated': entry<{ what: string; value: string }>({
    severity: 'error',
    message: ({ what, value }) => `Two series of the chart have the ${what} ${value}`,
    explanation:
      'Each series has an index and a place of its own. Office offers to repair a file where two share one.',
    example: '<c:ser><c:idx val="0"/>… <c:ser><c:idx val="0"/>…',
    cure: '<c:ser><c:idx val="0"/>… <c:ser><c:idx val="1"/>…',
  }),
  'chart-value-no-number': entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `A value of the chart is \`${value}\`, which is no number`,
    explanation:
      'Office offers to repair a chart whose values are no numbers. A gap is left out, not written.',
    example: '<c:numCache>…<c:v>n/a</c:v>',
    cure: '<c:numCache>…<c:v>5.9</c:v>',
  }),
  'chart-without-workbook': entry<Record<never, never>>({
    severity: 'note',
    message: () => 'The chart has no workbook: its data cannot be edited',
    explanation: 'It is shown as it was last drawn. “Edit data” says that the linked file is not available.',
    example: 'a chart part without c:externalData',
    cure: '<c:externalData r:id="rId1"/>',
  }),
  'chart-not-its-workbook': entry<{ formula: string; shown: string; held: string }>({
    severity: 'warning',
    message: ({ formula, shown, held }) =>
      `The chart shows ${shown} for ${formula}, and its workbook holds ${held}`,
    explanation:
      'A chart keeps a copy of its numbers. Readers see the copy; whoever opens the data sees the workbook, and the chart jumps. One of the two is wrong.',
    example: '<c:f>Sheet1!$B$2</c:f><c:numCache>…<c:v>9.5</c:v>, where B2 is 5.9',
    cure: '<c:f>Sheet1!$B$2</c:f><c:numCache>…<c:v>5.9</c:v>',
  }),
  'workbook-unreadable': entry<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `The workbook of a chart cannot be read: ${reason}`,
    explanation: 'The data of the chart cannot be opened, and Office may offer to repair the file.',
    example: 'ppt/embeddings/book1.xlsx, cut off',
    cure: 'the chart made anew from its data',
  }),
};
