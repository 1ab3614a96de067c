import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/package/xml/parse.ts';
import { attribute, descendants, textOf } from '../../src/package/xml/query.ts';
import { svgOf } from '../../src/picture/svg.ts';
import { inch } from '../../src/unit/length.ts';
import { type chart, chartItem, series } from '../support/charts.ts';
import { standardTheme } from '../support/handout.ts';
import { box } from '../support/scene.ts';

const { fonts } = await standardTheme();

const page = { width: inch(10), height: inch(5), title: '', description: '', background: undefined };
const svgWith = (more: Parameters<typeof chart>[0]): string =>
  svgOf({ ...page, items: [chartItem('C', box(0, 0, 10, 5), more)] }, fonts);
const wordsOf = (svg: string) => descendants(parseXml(svg), 'text').map(textOf);
const bare = { legend: undefined, title: undefined };

describe('A chart in a picture', () => {
  it.each(['columns', 'bars', 'lines', 'area', 'dots'] as const)(
    'is drawn well formed and finite as %s',
    (form) => {
      for (const direction of ['ltr', 'rtl'] as const)
        for (const stacked of [false, true]) {
          const svg = svgWith({ form, direction, stacked });
          expect(parseXml(svg).name).toBe('svg');
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        }
    },
  );

  it('says its values, names and units', () => {
    expect(wordsOf(svgWith({}))).toEqual(
      expect.arrayContaining(['Level (m)', 'Tuesday', '5.9', '−4.1', 'Wednesday 6.0', 'Oberarle', '8.0']),
    );
  });

  it('draws nothing where a value is missing', () => {
    const marks = (values: readonly (number | null)[]) =>
      descendants(parseXml(svgWith({ ...bare, series: [series('S', values)] })), 'rect').length;
    expect([marks([1, 2, 3]), marks([1, null, 3])]).toEqual([3, 2]);
  });

  it('makes bars as high as their values, and stands stacked ones on each other', () => {
    const svg = svgWith({
      ...bare,
      stacked: true,
      axis: { least: 0, most: 10, step: 5, shown: true, format: '0' },
      plot: { left: 0, top: 0, width: 1, height: 1 },
      categories: ['One'],
      series: [series('A', [2]), series('B', [5])],
    });
    const bars = descendants(parseXml(svg), 'rect').map((found) =>
      ['y', 'height'].map((name) => attribute(found, name)),
    );
    expect(bars).toEqual([
      ['288', '72'],
      ['108', '180'],
    ]);
  });
});
