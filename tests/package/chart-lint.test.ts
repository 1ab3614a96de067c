import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/package/part.ts';
import { readZip } from '../../src/package/unzip.ts';
import { writeZip } from '../../src/package/zip.ts';
import { chartItem } from '../support/charts.ts';
import { finished } from '../support/finished.ts';
import { lintPackage } from '../support/package-lint.ts';
import { box, scene, slide } from '../support/scene.ts';

const part = 'ppt/charts/chart1.xml';

const plants: readonly (readonly [finding: string, name: string, from: string | RegExp, to: string])[] = [
  ['axes 111111111,222222222,3 of a plot', part, '</c:barChart>', '<c:axId val="3"/></c:barChart>'],
  ['axes that do not cross', part, /<c:crossAx val="\d+"\/>/, '<c:crossAx val="5"/>'],
  ['a plot without grouping', part, /<c:grouping [^>]*>/, ''],
  ['stacked bars beside each other', part, 'val="clustered"', 'val="stacked"'],
  ['a negative value that changes', part, '<c:invertIfNegative val="0"/>', '<c:invertIfNegative val="1"/>'],
  ['two series of index 0', part, '<c:idx val="1"/><c:order', '<c:idx val="0"/><c:order'],
  ['two series of order 0', part, '<c:order val="1"/>', '<c:order val="0"/>'],
  ['is shown', part, '<c:v>5.9</c:v>', '<c:v>9.5</c:v>'],
  ['no number: n/a', part, '<c:v>5.9</c:v>', '<c:v>n/a</c:v>'],
  ['no workbook', 'ppt/charts/_rels/chart1.xml.rels', '/package"', '/oleObject"'],
  ['gaps are filled', part, 'val="gap"', 'val="zero"'],
  ['round corners', part, '<c:roundedCorners val="0"/>', ''],
  ['a title by itself', part, '<c:autoTitleDeleted val="0"/>', '<c:autoTitleDeleted val="1"/>'],
  ['a face that is not the theme’s: Arial', part, 'typeface="+mn-lt"', 'typeface="Arial"'],
  ['a chart that says nothing', 'ppt/slides/slide1.xml', / descr="[^"]*"/, ''],
];

const deck = (): Promise<Uint8Array> =>
  finished(scene([slide('Levels', [chartItem('Levels', box(0.6, 1.6, 12, 5))])]));

const planted = (parts: readonly Part[], [, name, from, to]: (typeof plants)[number]): Uint8Array =>
  writeZip(
    parts.map((each) => {
      if (each.name !== name) return each;
      const text = new TextDecoder().decode(each.content);
      expect(text.replace(from, to)).not.toBe(text);
      return { ...each, content: new TextEncoder().encode(text.replace(from, to)) };
    }),
  );

describe('the lint of charts', () => {
  it('finds nothing in a sound one', async () => {
    expect(lintPackage(await deck())).toEqual([]);
  });
  it.each(plants)('finds: %s', async (...plant) => {
    expect(lintPackage(planted(readZip(await deck()), plant)).join('\n')).toContain(plant[0]);
  });
});
