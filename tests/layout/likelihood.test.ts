import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupItem, SceneSlide, TableItem } from '../../src/layout/scene.ts';
import { verify } from '../../src/layout/verify.ts';
import { deckFrom, layOut } from '../support/lay-out.ts';

const bands = [
  [1, 5, 'almost no chance'],
  [5, 20, 'very unlikely'],
  [20, 45, 'unlikely'],
  [45, 55, 'roughly even chance'],
  [55, 80, 'likely'],
  [80, 95, 'very likely'],
  [95, 99, 'almost certain'],
] as const;

const head = `<ul class="bands">${bands.map(([low, high, word]) => `<li data-low="${low}" data-high="${high}">${word}</li>`).join('')}</ul>`;

const text = fc
  .array(fc.constantFrom('a', 'word', 'government', 'المنطقة', 'x'.repeat(40)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(' '));

const row = fc.record({
  band: fc.option(fc.constantFrom(...bands)),
  confidence: fc.option(fc.constantFrom('low', 'moderate', 'high')),
  judgement: text,
  basis: text,
});

type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

const rowMarkup = ({ band, confidence, judgement, basis }: Row, index: number): string =>
  [
    `<tr><th scope="row">J${index}j ${judgement}</th>`,
    band
      ? `<td data-low="${band[0]}" data-high="${band[1]}">${band[2]} ${band[0]}–${band[1]} %</td>`
      : '<td>–</td>',
    confidence ? `<td data-confidence="${confidence}">${confidence}</td>` : '<td>–</td>',
    `<td>${basis}</td></tr>`,
  ].join('');

const deckOf = (rows: readonly Row[], language: string): string =>
  `<main lang="${language}" title="T"><section data-layout="content"><h1>What we think</h1><table class="likelihood"><colgroup><col data-width="3.7"/><col data-width="4.5"/><col data-width="1.3"/><col data-width="2.8"/></colgroup><thead><tr><th>Judgement</th><th><p>Likelihood</p>${head}</th><th>Confidence</th><th>Basis</th></tr></thead><tbody>${rows.map(rowMarkup).join('')}</tbody></table></section></main>`;

const wordsIn = (row: TableItem['rows'][number], column: number): string =>
  (row.cells[column]?.paragraphs ?? []).flatMap(({ runs }) => runs.map((run) => run.text)).join('');

/** For each row the range that is drawn beside it, in per cent of the scale, and whether its words say the same. */
const drawnBeside = (slide: SceneSlide) => {
  const table = slide.items.find((item): item is TableItem => item.kind === 'table');
  const group = slide.items.find((item): item is GroupItem => item.kind === 'group');
  if (!table) throw new Error('no table');
  let top: number = table.box.top;
  return table.rows
    .map((each) => {
      const [from, to] = [top, top + each.height];
      top = to;
      const inRow = (group?.items ?? []).filter(
        ({ box }) => box.top >= from - 1 && box.top + box.height <= to + 1,
      );
      const range = inRow.find(({ name }) => /^Range/.test(name))?.box;
      const scale = inRow.find(({ name }) => /^Scale/.test(name))?.box;
      const percent = (value: number) => (scale ? Math.round((100 * (value - scale.left)) / scale.width) : 0);
      const ends = range && [percent(range.left), percent(range.left + range.width)];
      return {
        header: each.header,
        judgement: /J(\d+)j/.exec(wordsIn(each, 0))?.[1],
        said: wordsIn(each, 1),
        drawn: ends && `${ends[0]}–${ends[1]} %`,
        filled: inRow.filter((item) => /^Confidence/.test(item.name) && item.kind === 'shape' && item.fill)
          .length,
        confidence: wordsIn(each, 2),
      };
    })
    .filter(({ header }) => !header);
};

const filled: Readonly<Record<string, number>> = { low: 1, moderate: 2, high: 3 };

describe('judgements on the scale of likelihood', () => {
  it('are drawn soundly, each range in its own row as its words say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const { scene } = await layOut(deckFrom(deckOf(rows, 'en')));
        if (!scene) throw new Error('no scene');
        expect(verify(scene)).toEqual([]);
        const drawn = scene.slides.flatMap(drawnBeside);
        expect(drawn.flatMap(({ judgement }) => judgement ?? [])).toEqual(
          rows.map((_, index) => String(index)),
        );
        for (const each of drawn) {
          if (each.judgement === undefined) continue;
          expect(
            each.drawn === undefined ? '–' : each.said.replaceAll('\u00a0', ' ').endsWith(` ${each.drawn}`),
          ).toBe(each.drawn === undefined ? each.said : true);
          expect(each.filled).toBe(filled[each.confidence] ?? 0);
        }
      }),
      { numRuns: 12, seed: 5 },
    );
  }, 60_000);
});
