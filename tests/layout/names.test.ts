import { describe, expect, it } from 'vitest';
import { mirrorItem } from '../../src/layout/mirror.ts';
import { withUniqueNames } from '../../src/layout/names.ts';
import type { ConnectorItem, GroupItem, Item } from '../../src/layout/scene.ts';
import { inch, point, zero } from '../../src/unit/length.ts';
import { box, ink, shape } from '../support/scene.ts';

const arrow: ConnectorItem = {
  kind: 'connector',
  name: 'Arrow',
  box: { ...box(2, 1.5, 2, 0), height: zero },
  alternative: '',
  brief: undefined,
  points: [
    { left: inch(2), top: inch(1.5) },
    { left: inch(4), top: inch(1.5) },
  ],
  from: { item: 'One', side: 'right' },
  to: { item: 'Other', side: 'left' },
  stroke: { colour: ink, width: point(1), dash: 'solid' },
  heads: { start: 'none', end: 'arrow' },
};

const group = (items: readonly Item[], keepsSides = false): GroupItem => ({
  kind: 'group',
  name: 'Figure',
  box: box(1, 1, 4, 1),
  alternative: 'A figure',
  brief: undefined,
  keepsSides,
  items,
});

const figure = group([shape('One', box(1, 1, 1, 1)), shape('Other', box(4, 1, 1, 1)), arrow]);

describe('Names on a slide', () => {
  it('are unique in groups too, and connectors follow what they join', () => {
    const [, second] = withUniqueNames([figure, figure]);
    const items = second?.kind === 'group' ? second.items : [];
    expect(second?.name).toBe('Figure 2');
    expect(items.map(({ name }) => name)).toEqual(['One 2', 'Other 2', 'Arrow 2']);
    expect(items[2]).toMatchObject({ from: { item: 'One 2' }, to: { item: 'Other 2' } });
  });
});

describe('A figure in a deck that runs from right to left', () => {
  const page = inch(10);
  it('is seen in a mirror: what stood first at the left stands first at the right', () => {
    const mirrored = mirrorItem(figure, page);
    const items = mirrored.kind === 'group' ? mirrored.items : [];
    expect(mirrored.box.left).toBe(inch(5));
    expect(items.map((item) => item.box.left)).toEqual([inch(8), inch(5), inch(6)]);
    expect(items[2]).toMatchObject({
      points: [{ left: inch(8) }, { left: inch(6) }],
      from: { item: 'One', side: 'left' },
      to: { item: 'Other', side: 'right' },
    });
  });

  it('moves as a whole where it keeps its sides, as a map does', () => {
    const moved = mirrorItem(group(figure.items, true), page);
    const items = moved.kind === 'group' ? moved.items : [];
    expect(moved.box.left).toBe(inch(5));
    expect(items.map((item) => item.box.left)).toEqual([inch(5), inch(8), inch(6)]);
    expect(items[2]).toMatchObject({ from: { item: 'One', side: 'right' } });
  });
});
