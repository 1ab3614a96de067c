import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOfItem } from '../../src/layout/links/runs.ts';
import type { Item, Scene } from '../../src/layout/scene.ts';
import { verify } from '../../src/layout/verify.ts';
import { deckFrom, layOut } from '../support/lay-out.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const time = (datetime: string): string => `<time datetime="${datetime}">${datetime}</time>`;

const year = fc.integer({ min: 1990, max: 2040 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

const dayOf = fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const nearby = day.map((d) => `2031-05-${pad(d)}`);
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+03:00'))
  .map(([d, hour, zone]) => `2031-05-${pad(d)}T${pad(hour)}:30${zone}`);
const monthOf = fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m)}`);
const ofNoYear = fc.tuple(month, day).map(([m, d]) => `${pad(m)}-${pad(d)}`);

interface Dated {
  readonly at: string;
  readonly markup: string;
  readonly attributes: string;
}

const once = (dates: fc.Arbitrary<string>): fc.Arbitrary<Dated> =>
  dates.map((at) => ({ at, markup: time(at), attributes: '' }));
const range: fc.Arbitrary<Dated> = fc.tuple(monthOf, monthOf).map((ends) => {
  const [from = '', to = ''] = ends.toSorted();
  return { at: from, markup: `${time(from)} to ${time(to)}`, attributes: '' };
});
const open: fc.Arbitrary<Dated> = fc
  .tuple(dayOf, fc.constantFrom('after', 'before', 'since', 'until', 'by', 'about'))
  .map(([at, relation]) => ({
    at,
    markup: `${relation} ${time(at)}`,
    attributes: ` data-relation="${relation}"`,
  }));
const inWords: fc.Arbitrary<Dated> = fc
  .constantFrom('in recent days', 'a Wednesday', 'x'.repeat(60))
  .map((at) => ({ at, markup: at, attributes: '' }));

const text = fc
  .array(fc.constantFrom('a', 'word', 'government', 'المنطقة', '😀', 'x'.repeat(70), '&amp;'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' '));

const kinds = {
  'days over years': once(dayOf),
  'days of one month': once(nearby),
  moments: once(moment),
  'days of no year': once(ofNoYear),
  'months and ranges': fc.oneof(once(monthOf), range),
  'all kinds': fc.oneof(once(dayOf), once(moment), once(monthOf), range, open, inWords),
} as const;

const timelineOf = (
  dates: readonly Dated[],
  texts: readonly string[],
  event: number,
  sorted: boolean,
): string => {
  const ordered = sorted ? dates.toSorted((one, other) => (one.at < other.at ? -1 : 1)) : dates;
  const items = ordered.map(
    ({ markup, attributes }, index) =>
      `<li${attributes}${index === event ? ' class="event"' : ''}><p class="date">${markup}</p><p>E${index}e ${texts[index] ?? ''}</p><p class="note">who</p></li>`,
  );
  return `<ol class="timeline">${items.join('')}</ol>`;
};

const timelineIn = (kind: fc.Arbitrary<Dated>) =>
  fc
    .integer({ min: 1, max: 40 })
    .chain((count) =>
      fc.tuple(
        fc.array(kind, { minLength: count, maxLength: count }),
        fc.array(text, { minLength: count, maxLength: count }),
        fc.integer({ min: 0, max: 50 }),
        fc.boolean(),
        fc.constantFrom('en', 'ar'),
      ),
    )
    .map(([dates, texts, event, sorted, language]) => ({
      count: dates.length,
      markup: `<main lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''} title="T"><section data-layout="content"><h1>When</h1>${timelineOf(dates, texts, event, sorted)}</section></main>`,
    }));

const wordsOf = (item: Item): string =>
  runsOfItem(item)
    .map((run) => run.text)
    .join('');

/** The numbers that the entries' words begin with, in the order in which they are read. */
const entriesIn = (scene: Scene): readonly number[] =>
  scene.slides
    .flatMap((slide) => slide.items.map(wordsOf))
    .flatMap((words) => [...words.matchAll(/E(\d+)e/g)])
    .map((match) => Number(match[1]));

const inItem = (item: Item): readonly Item[] => (item.kind === 'group' ? item.items.flatMap(inItem) : [item]);

/** Markers whose outline reaches past the axis, whose width is the figure's: a picture of it would cut them off. */
const pastAxis = (scene: Scene): readonly string[] =>
  scene.slides.flatMap((slide) => {
    const items = slide.items.flatMap(inItem);
    const axes = items.filter(({ name }) => name.startsWith('Axis')).map(({ box }) => box);
    const left = Math.min(...axes.map((box) => box.left));
    const right = Math.max(...axes.map((box) => box.left + box.width));
    return items.flatMap((item) => {
      if (item.kind !== 'shape' || !/^Marker \d+$/.test(item.name)) return [];
      const beyond = (item.stroke?.width ?? 0) / 2;
      const past = item.box.left - beyond < left || item.box.left + item.box.width + beyond > right;
      return past ? [item.name] : [];
    });
  });

describe('a timeline of any dates', () => {
  it.each(Object.entries(kinds))(
    'is drawn soundly, each entry once and in order: %s',
    async (_name, kind) => {
      await fc.assert(
        fc.asyncProperty(timelineIn(kind), async ({ count, markup }) => {
          const { scene, found } = await layOut(deckFrom(markup));
          expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
          if (!scene) throw new Error('no scene');
          expect(verify(scene)).toEqual([]);
          expect(pastAxis(scene)).toEqual([]);
          expect(entriesIn(scene)).toEqual(Array.from({ length: count }, (_, index) => index));
        }),
        { numRuns: 6, seed: 11 },
      );
    },
    60_000,
  );
});
