import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/layout/scene.ts';
import type { Chart, ChartForm } from '../../src/package/chart/chart.ts';
import { attribute, descendants, path } from '../../src/package/xml/query.ts';
import { chart, chartItem, series } from '../support/charts.ts';
import { digestOf } from '../support/digest.ts';
import { elsewhere } from '../support/elsewhere.ts';
import { finished, partsOf, xmlOf } from '../support/finished.ts';
import { lintPackage } from '../support/package-lint.ts';
import { box, scene, slide } from '../support/scene.ts';
import { validatorErrors } from '../support/validator.ts';
import { cellsOf } from '../support/workbook.ts';

const forms: readonly ChartForm[] = ['columns', 'bars', 'lines', 'area', 'dots'];
const where = box(0.6, 1.6, 12, 5);
const one = (more: Partial<Chart> = {}): Scene =>
  scene([slide('Levels', [chartItem('Levels', where, more)])]);

const kinds = forms.flatMap((form) =>
  [false, true].flatMap((stacked) =>
    (['ltr', 'rtl'] as const).map((direction) => ({ form, stacked, direction })),
  ),
);

const workbook = 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx';

const program = `
  import { chartItem } from './charts.ts';
  import { digestOf } from './digest.ts';
  import { finished } from './finished.ts';
  import { box, scene, slide } from './scene.ts';
  const item = chartItem('Levels', box(0.6, 1.6, 12, 5));
  void finished(scene([slide('Levels', [item])])).then((bytes) => process.stdout.write(digestOf(bytes)));
`;

describe('a chart of a scene', () => {
  it('is valid in every form, standing and stacked, from left and from right', async () => {
    const slides = kinds.map((kind, index) =>
      slide(`Chart ${index}`, [
        chartItem('One', box(0.6, 1.6, 6, 5), kind),
        chartItem('Other', box(6.7, 1.6, 6, 5), { ...kind, title: undefined, legend: undefined }),
      ]),
    );
    const bytes = await finished(scene(slides));
    expect(await validatorErrors(bytes, 'pptx')).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
  });
  it('brings a workbook that is valid, and holds its data without the missing', async () => {
    const bytes = await finished(one());
    const found = partsOf(bytes).find(({ name }) => name === workbook)?.content ?? new Uint8Array();
    expect(await validatorErrors(found, 'xlsx')).toEqual([]);
    expect([...cellsOf(found)].map((cell) => cell.join(' ')).join('; ')).toBe(
      'A1 Gauge & <place>; B1 Tuesday; C1 Wednesday; A2 Oberarle; B2 5.9; C2 6.7; A3 Mittelarle; C3 6.6; ' +
        'A4 Niederarle "lower"; B4 -4.1; C4 6',
    );
  });
  it('stands in a frame of its own place, name and words, with colours of the theme', async () => {
    const bytes = await finished(one());
    const [frame] = descendants(xmlOf(bytes, 'ppt/slides/slide1.xml'), 'p:graphicFrame');
    const named = frame && path(frame, 'p:nvGraphicFramePr', 'p:cNvPr');
    expect(named && [attribute(named, 'name'), attribute(named, 'descr')]).toEqual([
      'Levels',
      'Levels: what it shows',
    ]);
    const offset = frame && path(frame, 'p:xfrm', 'a:off');
    expect(offset && [attribute(offset, 'x'), attribute(offset, 'y')]).toEqual(['548640', '1463040']);
    const root = xmlOf(bytes, 'ppt/charts/chart1.xml');
    expect(descendants(root, 'a:schemeClr').length).toBeGreaterThan(3);
  });
  it('shows a missing value as a gap, and hatches a colour that is used twice', async () => {
    const twice = [series('A', [1, null, 3]), series('B', [3, 2, 1], 0, { hatched: true })];
    const root = xmlOf(await finished(one({ series: twice })), 'ppt/charts/chart1.xml');
    const counts = descendants(root, 'c:numCache').map((cache) => descendants(cache, 'c:pt').length);
    expect(counts).toEqual([2, 3]);
    expect(descendants(root, 'a:pattFill')).toHaveLength(1);
  });
  it('takes any text', async () => {
    const odd = 'a\u0007b\uFFFEc & <d> "e" \uD800 {"name":"x"}';
    const bytes = await finished(
      one({ categories: [odd, odd, odd], heading: odd, title: { text: odd, left: 0, top: 0 } }),
    );
    expect(await validatorErrors(bytes, 'pptx')).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
  });
  it('has columns beyond Z', async () => {
    const many = Array.from({ length: 30 }, (_, index) => series(`S${index}`, [1, 2, 3], index));
    expect(lintPackage(await finished(one({ series: many })))).toEqual([]);
  });
  it('gives the same bytes again, also after others and in another process', async () => {
    const first = digestOf(await finished(one()));
    await finished(one(chart({ form: 'dots' })));
    expect(digestOf(await finished(one()))).toBe(first);
    expect(await elsewhere(program)).toBe(first);
  });
});
