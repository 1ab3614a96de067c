import { describe, expect, it } from 'vitest';
import type { Item, SceneSlide } from '../../src/layout/scene.ts';
import { verify } from '../../src/layout/verify.ts';
import { inch, point } from '../../src/unit/length.ts';
import { at, connector, group, path, picture } from '../support/figure-items.ts';
import {
  box,
  cell,
  content,
  line,
  panel,
  paragraph,
  row,
  rule,
  run,
  scene,
  shape,
  slide,
  table,
  text,
} from '../support/scene.ts';

type TextMore = Parameters<typeof text>[3];

/** A text of a number of lines, 40 points wide and 18 tall. */
const lined = (name: string, where: Parameters<typeof box>, count: number, more: TextMore = {}) =>
  text(name, box(...where), [paragraph([run('Words '.repeat(count))])], {
    lines: Array.from({ length: count }, () => ({ text: 'Words ', width: point(40), height: point(18) })),
    ...more,
  });

const words = (name: string, left: number, top: number, width: number, height: number, more?: TextMore) =>
  lined(name, [left, top, width, height], 1, more);

/** A slide whose title is measured like the texts that are looked at. */
const titled = (title: string, items: readonly Item[]): SceneSlide => {
  const lines = [{ text: title, width: point(40), height: point(31) }];
  return {
    ...slide(title, []),
    items: [...slide(title, []).items.map((item) => ({ ...item, lines })), ...items],
  };
};

/** A table of one cell with one line, as wide as the text's above. */
const tableOf = (where: Parameters<typeof box>, more: Parameters<typeof cell>[1] = {}) => {
  const lines = [{ text: 'Cell', width: point(40), height: point(18) }];
  const [, , width] = where;
  return table('T', box(...where), [row([cell([paragraph([run('Cell')])], { lines, ...more })])], [width]);
};

const found = (...items: readonly Item[]): readonly string[] => verify(scene([titled('One', items)]));

const stroke = { colour: line, width: point(1), dash: 'solid' } as const;
const a = words('A', 1, 2, 2, 0.5, { stroke });
const b = words('B', 5, 2, 2, 0.5, { stroke });
const joints = [
  { item: 'A', side: 'right' },
  { item: 'B', side: 'left' },
] as const;
const glued = connector('C', [at(3, 2.25), at(5, 2.25)], ...joints);

describe('a scene', () => {
  it('is sound where everything stands in its place', () => expect(found(a, b, glued)).toEqual([]));
  it('has no item off its page', () =>
    expect(found(words('A', 11, 2, 3, 1))).toEqual(['slide 1: "A" is not wholly on its page']));
  it('has no two items of one name on a slide, those in groups included', () => {
    const told = 'slide 1: "A" has the name of another item of its slide';
    expect(found(words('A', 1, 2, 3, 1), words('A', 1, 4, 3, 1))).toEqual([told]);
    expect(found(group('Map', box(1, 2, 3, 1), [words('A', 1, 2, 3, 1)]), words('A', 1, 4, 3, 1))).toEqual([
      told,
    ]);
  });
  it('has no two slides of one title', () =>
    expect(verify(scene([titled('One', []), titled('One', [])]))).toEqual([
      'slide 2: "One" is the title of another slide',
    ]));
  it('has a title first on every slide', () =>
    expect(verify(scene([{ ...titled('One', []), items: [words('A', 1, 2, 3, 1)] }]))).toEqual([
      'slide 1: "One" begins without a title placeholder',
    ]));
  it('says of everything that is looked at what it shows', () =>
    expect(
      found({ ...group('Map', box(1, 2, 3, 1), [shape('Sea', box(1, 2, 3, 1))]), alternative: undefined }),
    ).toEqual(['slide 1: "Map" has no alternative text']));
});

describe('a text', () => {
  it('is no taller than its box', () =>
    expect(found(lined('A', [1, 2, 3, 1], 5))).toEqual(['slide 1: "A" is taller than its box']));
  it('is no wider than its box', () =>
    expect(found(words('A', 1, 2, 0.5, 1))).toEqual(['slide 1: "A" has a line wider than its box']));
  it.each(['ellipse', 'diamond'] as const)('is no wider than what an %s leaves for it', (geometry) => {
    expect(found(words('A', 1, 2, 0.6, 0.6, { geometry }))).toEqual([
      'slide 1: "A" has a line wider than its box',
    ]);
    expect(found(words('A', 1, 2, 1.2, 0.6, { geometry }))).toEqual([]);
  });
  it('is broken within no word of an ordinary length', () => {
    const broken = (...parts: readonly string[]) =>
      found(
        text('A', box(1, 2, 3, 2), [paragraph([run(parts.join(''))])], {
          lines: parts.map((part) => ({ text: part, width: point(40), height: point(18) })),
        }),
      );
    expect(broken('rep', 'orted ', 'here')).toEqual(['slide 1: "A" cuts the word "reported"']);
    expect(broken('none ', 'reported')).toEqual([]);
    expect(broken('semi-', 'final')).toEqual([]);
    expect(broken('北京', '市')).toEqual([]);
    expect(broken('https://example.o', 'rg/a')).toEqual([]);
    expect(broken('Rindfleisch', 'etikettierungs', 'gesetz')).toEqual([]);
  });
  it('was measured, and whole', () =>
    expect(found(words('A', 1, 2, 3, 1, { lines: [] }))).toEqual([
      'slide 1: "A" has lines that are not its text',
    ]));
  it('stands apart from other texts, box by box', () => {
    expect(found(words('A', 1, 2, 3, 1), words('B', 2, 2.5, 3, 1))).toEqual([
      'slide 1: "A" stands on the text of "B"',
    ]);
    expect(found(words('A', 1, 2, 3, 1), words('B', 1, 3, 3, 1))).toEqual([]);
  });
  it('stands apart from other texts in groups, letter by letter', () => {
    const figure = (left: number) => [
      group('Left', box(1, 2, 3, 1), [words('A', 1, 2, 3, 1)]),
      group('Right', box(1, 2, 6, 1), [words('B', left, 2, 3, 1)]),
    ];
    expect(found(...figure(1.3))).toEqual(['slide 1: "A" stands on the text of "B"']);
    expect(found(...figure(1.7))).toEqual([]);
  });
  it('is looked for where its paragraph puts it', () => {
    const aligned = (align: 'start' | 'centre' | 'end', direction: 'ltr' | 'rtl' = 'ltr') => ({
      ...words('A', 1, 2, 3, 1),
      paragraphs: [paragraph([run('Words ')], { align, direction })],
    });
    const under = (left: number, item: ReturnType<typeof aligned>) =>
      found(group('Figure', box(1, 2, 3, 1), [item, words('B', left, 2, 0.6, 1)])).length;
    expect([under(1, aligned('start')), under(3.4, aligned('start'))]).toEqual([1, 0]);
    expect([under(2.2, aligned('centre')), under(1, aligned('centre'))]).toEqual([1, 0]);
    expect([under(3.4, aligned('end')), under(1, aligned('end'))]).toEqual([1, 0]);
    expect([under(3.4, aligned('start', 'rtl')), under(1, aligned('start', 'rtl'))]).toEqual([1, 0]);
    expect([under(1, aligned('end', 'rtl')), under(3.4, aligned('end', 'rtl'))]).toEqual([1, 0]);
  });
  it('is looked for where its anchor puts it', () => {
    const under = (top: number, anchor: 'top' | 'middle' | 'bottom') =>
      found(
        group('Figure', box(1, 2, 3, 2), [words('A', 1, 2, 3, 2, { anchor }), words('B', 1, top, 3, 0.25)]),
      ).length;
    expect([under(2, 'top'), under(2.9, 'top'), under(3.75, 'top')]).toEqual([1, 0, 0]);
    expect([under(2, 'middle'), under(2.9, 'middle'), under(3.75, 'middle')]).toEqual([0, 1, 0]);
    expect([under(2, 'bottom'), under(2.9, 'bottom'), under(3.75, 'bottom')]).toEqual([0, 0, 1]);
  });
  it('stands on no table', () =>
    expect(
      found(tableOf([1, 2, 4, 1]), group('Figure', box(1, 2, 4, 1), [words('A', 1, 2.1, 3, 0.3)])),
    ).toEqual(['slide 1: "T" stands on the text of "A"']));
  it('stands on no picture', () =>
    expect(found(picture('P', box(1, 2, 3, 2)), words('A', 1, 2.5, 3, 1))).toEqual([
      'slide 1: "A" stands on the picture "P"',
    ]));
});

describe('a shape', () => {
  it('is under all of a text or under none of it', () => {
    expect(found(shape('S', box(1.2, 2, 3, 1)), words('A', 1, 2, 3, 1))).toEqual([
      'slide 1: "A" stands across the edge of "S"',
    ]);
    expect(found(shape('S', box(1, 2, 3, 1)), words('A', 1, 2, 3, 1))).toEqual([]);
    expect(found(shape('S', box(1.6, 2, 3, 1)), words('A', 1, 2, 3, 1))).toEqual([]);
  });
  it('counts by its outline, not by its box', () => {
    const marker = shape('S', box(1.5, 2.15, 0.5, 0.5), { geometry: 'ellipse' });
    expect(found(marker, words('A', 1, 2, 3, 1))).toEqual([]);
    expect(found({ ...marker, geometry: 'rectangle' }, words('A', 1, 2, 3, 1))).toEqual([
      'slide 1: "A" stands across the edge of "S"',
    ]);
  });
  it('hides no text', () =>
    expect(found(words('A', 1, 2, 3, 1), shape('S', box(1, 2, 3, 1)))).toEqual([
      'slide 1: "A" is hidden by "S"',
    ]));
  it('may lie half under a text with a plate of its own', () =>
    expect(found(shape('S', box(1.2, 2, 3, 1)), words('A', 1, 2, 3, 1, { fill: panel }))).toEqual([]));
  it('of the layout lies behind everything', () => {
    const layouts = [{ ...content, decoration: [shape('Bar', box(1.2, 2, 3, 1))] }];
    expect(verify(scene([titled('One', [words('A', 1, 2, 3, 1)])], { layouts }))).toEqual([
      'slide 1: "A" stands across the edge of "Bar"',
    ]);
  });
});

describe('a line', () => {
  it('runs through no letters', () => {
    expect(found(words('A', 1, 2, 3, 1), rule('L', box(0.5, 2.12, 3, 0)))).toEqual([
      'slide 1: "L" runs through the text of "A"',
    ]);
    expect(found(words('A', 1, 2, 3, 1), rule('L', box(1, 2.5, 3, 0)))).toEqual([]);
    expect(found(words('A', 1, 2, 3, 1), rule('L', box(2, 2.12, 1, 0)))).toEqual([]);
  });
  it('may run behind a plate', () => {
    const plate = words('A', 1, 2, 3, 1, { fill: panel });
    expect(found(rule('L', box(0.5, 2.12, 3, 0)), plate)).toEqual([]);
    expect(found(plate, rule('L', box(0.5, 2.12, 3, 0)))).toEqual([
      'slide 1: "L" runs through the text of "A"',
    ]);
  });
  it('that is drawn as a path runs through none either, but for the borders of a map', () => {
    const figure = (keepsSides: boolean) =>
      found(
        group(
          'Figure',
          box(1, 2, 3, 1),
          [path('P', box(1, 2, 3, 1), [at(0, 0.12), at(2, 0.12)]), words('A', 1, 2, 3, 1)],
          { keepsSides },
        ),
      );
    expect(figure(false)).toEqual(['slide 1: "P" runs through the text of "A"']);
    expect(figure(true)).toEqual([]);
  });
});

describe('a group', () => {
  it('holds all of its items in its box', () =>
    expect(found(group('Map', box(1, 2, 3, 1), [words('A', 2, 2, 2.1, 1)]))).toEqual([
      'slide 1: "A" leaves its group "Map"',
    ]));
  it('holds its items on the page', () =>
    expect(found(group('Map', box(11, 2, 2, 1), [words('A', 11, 2, 3, 1)]))).toEqual([
      'slide 1: "A" is not wholly on its page',
      'slide 1: "A" leaves its group "Map"',
    ]));
  it('holds paths whose points are in their boxes', () =>
    expect(found(path('P', box(1, 2, 1, 1), [at(0, 0), at(1.1, 1)]))).toEqual([
      'slide 1: "P" has points outside its box',
    ]));
});

describe('a connector', () => {
  it('touches what it joins', () => {
    expect(found(a, b, connector('C', [at(3, 2.25), at(4.9, 2.25)], ...joints))).toEqual([
      'slide 1: "C" does not touch what it joins',
    ]);
    expect(found(a, connector('C', [at(3, 2.25), at(5, 2.25)], ...joints))).toEqual([
      'slide 1: "C" does not touch what it joins',
    ]);
  });
  it('runs through no other box', () => {
    const between = words('Between', 3.5, 2, 1, 1, { stroke, anchor: 'bottom' });
    expect(found(a, b, between, glued)).toEqual(['slide 1: "C" runs through "Between"']);
  });
  it('runs through no letters, but behind its own label', () => {
    const label = words('Label', 3.7, 2.12, 0.6, 0.25, { fill: panel });
    expect(found(a, b, label, glued)).toEqual([
      'slide 1: "C" runs through the text of "Label"',
      'slide 1: "C" runs through "Label"',
    ]);
    expect(found(a, b, glued, label)).toEqual([]);
  });
  it('lies on no other, and may cross it', () => {
    expect(
      found(connector('C', [at(1, 3), at(4, 3)]), connector('D', [at(3, 3), at(6, 3), at(6, 4)])),
    ).toEqual(['slide 1: "C" lies on "D"']);
    expect(found(connector('C', [at(1, 3), at(4, 3)]), connector('D', [at(3, 2), at(3, 4)]))).toEqual([]);
    expect(found(connector('C', [at(1, 3), at(4, 3)]), connector('D', [at(3, 3.1), at(6, 3.1)]))).toEqual([]);
  });
  it('may leave a panel that holds one of its ends', () => {
    const side = { ...words('Side', 0.8, 1.6, 2.8, 1.6, { fill: panel }), anchor: 'bottom' as const };
    expect(found(side, group('Figure', box(1, 2, 6, 0.5), [a, b, glued]))).toEqual([]);
  });
});

describe('a table', () => {
  const whole = tableOf([1, 2, 4, 1]);

  it('is no taller and no wider than its box', () => {
    const told = ['slide 1: "T" is taller or wider than its box'];
    expect(found(whole)).toEqual([]);
    expect(found({ ...whole, box: { ...whole.box, height: inch(0.3) } })).toEqual(told);
    expect(found({ ...whole, columns: [inch(5)] })).toEqual(told);
  });
  it('has cells that hold their text, each line of it measured', () => {
    expect(found(tableOf([1, 2, 0.8, 1]))).toEqual(['slide 1: "T" has a line wider than its box']);
    expect(found(tableOf([1, 2, 4, 1], { lines: [] }))).toEqual([
      'slide 1: "T" has lines that are not its text',
    ]);
    const tall = [{ text: 'Cell', width: point(40), height: point(25) }];
    expect(found(tableOf([1, 2, 4, 1], { lines: tall }))).toEqual(['slide 1: "T" is taller than its box']);
  });
  it('has letters where its columns begin, from the side where its text begins', () => {
    const lines = [{ text: 'Cell', width: point(40), height: point(18) }];
    const two = [cell([]), cell([paragraph([run('Cell')])], { lines })];
    const struck = (direction: 'ltr' | 'rtl', left: number) =>
      found(table('T', box(1, 2, 4, 1), [row(two)], [1, 3], { direction }), rule('L', box(left, 1.9, 0, 0.6)))
        .length;
    expect([struck('ltr', 2.2), struck('ltr', 1.2)]).toEqual([1, 0]);
    expect([struck('rtl', 2.2), struck('rtl', 1.2)]).toEqual([0, 1]);
  });
});
