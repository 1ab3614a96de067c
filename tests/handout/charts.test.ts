import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/package/xml/parse.ts';
import { attribute, child, descendants, path } from '../../src/package/xml/query.ts';
import { casesIn } from '../support/case-file.ts';
import { digestOf } from '../support/digest.ts';
import { buildHandout } from '../support/handout.ts';

const charts = casesIn('handout').find(({ name }) => name === 'charts');
const markup = charts?.parts.get('handout') ?? '';

describe('The charts of a handout', () => {
  it('are Word’s own, each with its workbook, and told to who cannot see them', async () => {
    const { parts } = await buildHandout(markup);
    const names = [...parts.keys()].filter((name) => /charts\/chart|embeddings/.test(name)).sort();
    expect(names).toEqual([
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
      'word/charts/chart3.xml',
      'word/embeddings/Microsoft_Excel_Worksheet1.xlsx',
      'word/embeddings/Microsoft_Excel_Worksheet2.xlsx',
      'word/embeddings/Microsoft_Excel_Worksheet3.xlsx',
    ]);
    const root = parseXml(parts.get('word/document.xml') ?? '');
    const told = descendants(root, 'wp:docPr').map((found) => attribute(found, 'descr'));
    expect(told).toEqual([
      'Bar chart, Town, values in thousand. Homes: Oberarle 4,200, Niederarle −900. No value: Unterhof.',
      expect.stringMatching(/^Line chart, Hour from 00:00 to 12:00, values in m\. Oberarle: from 5\.9/),
      'Eight series.',
    ]);
  });
  it('are as wide as the text, and kept with what follows', async () => {
    const { parts } = await buildHandout(markup);
    const root = parseXml(parts.get('word/document.xml') ?? '');
    const widths = descendants(root, 'wp:extent').map((found) => attribute(found, 'cx'));
    expect(new Set(widths)).toEqual(new Set(['5976000']));
    const drawn = descendants(root, 'w:p').filter((found) => descendants(found, 'w:drawing').length > 0);
    expect(drawn.map((found) => path(found, 'w:pPr', 'w:keepNext') !== undefined)).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('leave nothing of how they came there', async () => {
    const { parts } = await buildHandout(markup);
    const root = parseXml(parts.get('word/document.xml') ?? '');
    const styles = descendants(root, 'w:rPr').flatMap((look) => child(look, 'w:rStyle') ?? []);
    expect(styles.filter((style) => attribute(style, 'w:val')?.startsWith('{'))).toEqual([]);
  });
  it('give the same bytes again', async () => {
    const [one, other] = [await buildHandout(markup), await buildHandout(markup)];
    expect(digestOf(other.bytes)).toBe(digestOf(one.bytes));
  });
});
