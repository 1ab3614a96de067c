import { describe, expect, it } from 'vitest';
import { areNumbers, readCell } from '../../src/brief/number.ts';

/** `language | as written | the plain number, "missing" or "words"`, with the unit `km` understood. */
const readings = `
en | 1,200 | 1200
en | 1,200.50 | 1200.50
en | 1.2 | 1.2
en | 12,34,567 | words
en-IN | 12,34,567 | 1234567
en | 5,9 | words
en | 1,20 | words
en | 007 | 7
en | 0.0 | 0.0
en | −12.5 | -12.5
en | – 3 | -3
en | +4 | 4
en | 1 200 | 1200
en | 1\u202f200\u00a0000 | 1200000
en | 12 % | 12
en | 12% | 12
en | 5.9 km | 5.9
en | 5.9km | 5.9
en | 5.9 m | words
en | 2–4 | words
en | 2-4 | words
en | about 5 | words
en | 1e6 | words
en | 5* | words
en | $5 | words
en | 1,200 300 | words
en |  | missing
en | – | missing
en | - | missing
en | -- | missing
en | n/a | missing
en | N/A | missing
en | … | missing
en | ? | missing
de | 1.200 | 1200
de | 1.200,5 | 1200.5
de | 5,9 | 5.9
de | 5.9 | words
de | k. A. | missing
de-CH | 1’200.5 | 1200.5
de-CH | 5.9 | 5.9
fr | 1 200,5 | 1200.5
fr-CH | 5,9 | 5.9
fr | n. d. | missing
es | 1.200 | 1200
es-MX | 1,200.5 | 1200.5
pl | 1\u00a0200,5 | 1200.5
ar | ١٢٠٠ | 1200
ar | ١٬٢٠٠٫٥ | 1200.5
ar | 1,200.5 | 1200.5
ar | 5,9 | 5.9
ar | ٪١٢ | words
ar | ١٢٪ | 12
ar | \u061c-٥ | -5
fa | ۱۲۳ | 123
ja | 1,200 | 1200
`;

const rows = readings
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((part) => part) as [string, string, string]);

describe('a cell of a chart', () => {
  it.each(rows)('in %s, "%s" is %s', (language, written, expected) => {
    const read = readCell(written.trim(), language, 'km');
    expect(read.kind === 'number' ? read.plain : read.kind).toBe(expected);
  });
});

/** `language | the cells of a column | whether it is read as numbers`. */
const columns = `
en | 930,000; 217,000; 1,700 | true
en | 11; 3–5; 0; none reported; none reported | true
en | 11; none reported; none reported | false
en | 8 April; 7 April | false
en | **12** [@a, p. 4]; ~40; €5.50; n/a | true
en | 12 km; 14 km | true
en | 2033-04-08; 2033-04-09 | false
en | –; | false
de | 1.200,5; 5 % | true
ar | ١٢٠٠; لا شيء | true
`;

describe('a column of a table', () => {
  it.each(
    columns
      .trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string, string]),
  )('in %s, of %s, is one of numbers: %s', (language, cells, expected) => {
    expect(areNumbers(cells.split('; '), language, 'km')).toBe(expected === 'true');
  });
});
