import { describe, expect, it } from 'vitest';
import type { Leader, Measured } from '../../src/layout/paginate/measured.ts';
import { balance, type Pagination, paginate } from '../../src/layout/paginate/paginate.ts';
import { point, toPoints, zero } from '../../src/unit/length.ts';

/** A thing of so many lines of ten points. */
interface Thing extends Measured<Thing> {
  readonly name: string;
  readonly lines: number;
}

const lineHeight = 10;

const thing = (name: string, lines: number, more: Partial<Thing> = {}): Thing => ({
  name,
  lines,
  height: point(lines * lineHeight),
  spaceBefore: zero,
  keepWithNext: false,
  leader: undefined,
  split: () => undefined,
  ...more,
});

const heading = (name: string): Thing => thing(name, 1, { keepWithNext: true });

const splitting = (name: string, lines: number): Thing =>
  thing(name, lines, {
    split: (room) => {
      const first = Math.min(lines - 1, Math.floor(toPoints(room) / lineHeight));
      return first < 1 ? undefined : [splitting(name, first), splitting(name, lines - first)];
    },
  });

const outline = (pagination: Pagination<Thing>): readonly string[] | string =>
  pagination.fits
    ? pagination.pages.map((page) => page.map(({ name, lines }) => `${name}${lines}`).join(' '))
    : `stuck at ${pagination.stuck.name}`;

const room = point(100);

const balanced = (things: readonly Thing[]): readonly string[] | string => {
  const pagination = paginate(things, room);
  return outline(
    pagination.fits ? { ...pagination, pages: balance(things, room, pagination.pages) } : pagination,
  );
};

const ones = (count: number): readonly Thing[] => Array.from({ length: count }, () => thing('a', 1));

describe('pages', () => {
  it('are none for nothing', () => expect(outline(paginate<Thing>([], room))).toEqual([]));

  it('are one where everything fits to the unit', () =>
    expect(outline(paginate([thing('a', 4), thing('b', 6)], room))).toEqual(['a4 b6']));

  it('break before what does not fit', () =>
    expect(outline(paginate([thing('a', 6), thing('b', 6)], room))).toEqual(['a6', 'b6']));

  it('drop the space at their top', () =>
    expect(outline(paginate([thing('a', 6), thing('b', 10, { spaceBefore: point(20) })], room))).toEqual([
      'a6',
      'b10',
    ]));

  it('count the space between', () =>
    expect(outline(paginate([thing('a', 5), thing('b', 5, { spaceBefore: point(1) })], room))).toEqual([
      'a5',
      'b5',
    ]));

  it('take a heading along with what it heads', () =>
    expect(outline(paginate([thing('a', 8), heading('h'), thing('b', 3)], room))).toEqual(['a8', 'h1 b3']));

  it('take two headings along', () =>
    expect(outline(paginate([thing('a', 8), heading('h'), heading('i'), thing('b', 3)], room))).toEqual([
      'a8',
      'h1 i1 b3',
    ]));

  it('leave a short paragraph whole', () =>
    expect(outline(paginate([thing('a', 8), splitting('b', 4)], room))).toEqual(['a8', 'b4']));

  it('split a tall one', () =>
    expect(outline(paginate([thing('a', 8), splitting('b', 14)], room))).toEqual(['a8 b2', 'b10', 'b2']));

  it('split under a heading that stands alone', () =>
    expect(outline(paginate([heading('h'), splitting('b', 12)], room))).toEqual(['h1 b9', 'b3']));

  it('are not to be had for what is too tall and cannot be split', () =>
    expect(outline(paginate([heading('h'), thing('b', 11)], room))).toBe('stuck at b'));

  it('repeat the header rows of a table', () => {
    const leader: Leader = { height: point(20) };
    const rows = Array.from({ length: 12 }, () => thing('r', 1, { leader }));
    expect(outline(paginate(rows, room)).length).toBe(2);
  });
});

describe('balanced pages', () => {
  it('hold nine and eight rather than ten and seven', () =>
    expect(balanced(ones(17))).toEqual([Array(9).fill('a1').join(' '), Array(8).fill('a1').join(' ')]));
  it('stay as many', () => expect(balanced(ones(21))).toHaveLength(3));
  it('share out a long paragraph', () => expect(balanced([splitting('b', 22)])).toEqual(['b8', 'b8', 'b6']));
});
