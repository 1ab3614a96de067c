import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectorItem } from '../../src/layout/scene.ts';
import type { XmlElement } from '../../src/package/xml/element.ts';
import { attribute, child, descendants, path } from '../../src/package/xml/query.ts';
import type { Point } from '../../src/unit/box.ts';
import { emu, inch, point } from '../../src/unit/length.ts';
import { finished, xmlOf } from '../support/finished.ts';
import { lintPackage } from '../support/package-lint.ts';
import { box, ink, scene, shape, slide } from '../support/scene.ts';
import { validatorErrors } from '../support/validator.ts';

const at = (left: number, top: number): Point => ({ left: inch(left), top: inch(top) });

const connector = (points: readonly Point[], more: Partial<ConnectorItem> = {}): ConnectorItem => {
  const lefts = points.map((each) => each.left);
  const tops = points.map((each) => each.top);
  const [left, top] = [Math.min(...lefts), Math.min(...tops)];
  return {
    kind: 'connector',
    name: 'Connector',
    box: {
      left: emu(left),
      top: emu(top),
      width: emu(Math.max(...lefts) - left),
      height: emu(Math.max(...tops) - top),
    },
    alternative: '',
    brief: undefined,
    points,
    from: undefined,
    to: undefined,
    stroke: { colour: ink, width: point(2), dash: 'solid' },
    heads: { start: 'none', end: 'arrow' },
    ...more,
  };
};

const deckOf = (items: readonly ConnectorItem[]) =>
  finished(
    scene([
      slide('Joined', [
        shape('One', box(1, 2, 2, 1)),
        shape('Other', box(8, 4, 2, 1), { geometry: 'ellipse' }),
        ...items,
      ]),
    ]),
  );

const connectorsOf = (bytes: Uint8Array): readonly XmlElement[] =>
  descendants(xmlOf(bytes, 'ppt/slides/slide1.xml'), 'p:cxnSp');

const number = (of: XmlElement | undefined, name: string): number => Number((of && attribute(of, name)) ?? 0);

/** Where the presets of ECMA-376 turn, in a box of that size, by their adjustments in order. */
const presetPoints = (frame: XmlElement, width: number, height: number): readonly [number, number][] => {
  const geometry = path(frame, 'p:spPr', 'a:prstGeom');
  const [first = 0, second = 0, third = 0] = (geometry ? descendants(geometry, 'a:gd') : []).map(
    (guide) => Number(attribute(guide, 'fmla')?.replace('val ', '')) / 100_000,
  );
  const [x1, y2, x3] = [width * first, height * second, width * third];
  const end: [number, number] = [width, height];
  const ways: Readonly<Record<string, readonly [number, number][]>> = {
    straightConnector1: [[0, 0], end],
    bentConnector2: [[0, 0], [width, 0], end],
    bentConnector3: [[0, 0], [x1, 0], [x1, height], end],
    bentConnector4: [[0, 0], [x1, 0], [x1, y2], [width, y2], end],
    bentConnector5: [[0, 0], [x1, 0], [x1, y2], [x3, y2], [x3, height], end],
  };
  return ways[(geometry && attribute(geometry, 'prst')) ?? ''] ?? [];
};

/** The points that Office draws: the preset's, flipped in their box and then turned about its middle. */
const drawnPoints = (frame: XmlElement): readonly { left: number; top: number }[] => {
  const transform = path(frame, 'p:spPr', 'a:xfrm');
  const offset = transform && child(transform, 'a:off');
  const extent = transform && child(transform, 'a:ext');
  const [width, height] = [number(extent, 'cx'), number(extent, 'cy')];
  const middle = { left: number(offset, 'x') + width / 2, top: number(offset, 'y') + height / 2 };
  const flipped = (value: number, name: string): number => (number(transform, name) === 1 ? -value : value);
  const turned = number(transform, 'rot') === 5_400_000;
  return presetPoints(frame, width, height).map(([x, y]) => {
    const right = flipped(x - width / 2, 'flipH');
    const down = flipped(y - height / 2, 'flipV');
    return turned
      ? { left: middle.left - down, top: middle.top + right }
      : { left: middle.left + right, top: middle.top + down };
  });
};

/** An adjustment is a hundred-thousandth of the box, and a box has at least one point of width. */
const tolerance = 12_800;

const expectThrough = (frame: XmlElement | undefined, points: readonly Point[]): void => {
  const found = frame ? drawnPoints(frame) : [];
  expect(found.length).toBe(points.length);
  for (const [index, { left, top }] of found.entries()) {
    expect(Math.abs(left - (points[index]?.left ?? 0))).toBeLessThan(tolerance);
    expect(Math.abs(top - (points[index]?.top ?? 0))).toBeLessThan(tolerance);
  }
};

/** Ways of one to five stretches, level and upright by turns. */
const ways = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 7 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([upright, places, stretches]) => {
    const points = [at(6, 3.5)];
    for (let index = 0; index < stretches; index++) {
      const last = points.at(-1) ?? at(0, 0);
      const place = inch((places[index % places.length] ?? 1) / 10 + index * 0.01);
      const level = index % 2 === (upright ? 1 : 0);
      points.push(level ? { ...last, left: place } : { ...last, top: place });
    }
    return points;
  })
  .filter((points) =>
    points.every((each, index) => {
      const before = points[index - 1];
      return !before || before.left !== each.left || before.top !== each.top;
    }),
  );

describe('A connector', () => {
  it('runs in the file through the points of the scene, whichever way it goes', async () => {
    const samples = fc.sample(ways, { numRuns: 200, seed: 7 });
    const bytes = await deckOf(samples.map((points, index) => connector(points, { name: `Way ${index}` })));
    const frames = connectorsOf(bytes);
    expect(frames.length).toBe(samples.length);
    for (const [index, points] of samples.entries()) expectThrough(frames[index], points);
  });

  it('is glued to what it joins, at the middle of a side, and valid', async () => {
    const bytes = await deckOf([
      connector([at(3, 2.5), at(5, 2.5), at(5, 4.5), at(8, 4.5)], {
        from: { item: 'One', side: 'right' },
        to: { item: 'Other', side: 'left' },
      }),
    ]);
    const [frame] = connectorsOf(bytes);
    const ids = new Map(
      descendants(xmlOf(bytes, 'ppt/slides/slide1.xml'), 'p:cNvPr').map((each) => [
        attribute(each, 'name'),
        attribute(each, 'id'),
      ]),
    );
    const [start] = frame ? descendants(frame, 'a:stCxn') : [];
    const [end] = frame ? descendants(frame, 'a:endCxn') : [];
    expect(start && [attribute(start, 'id'), attribute(start, 'idx')]).toEqual([ids.get('One'), '3']);
    // An ellipse has eight sites, counted from the top to the left.
    expect(end && [attribute(end, 'id'), attribute(end, 'idx')]).toEqual([ids.get('Other'), '2']);
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatorErrors(bytes, 'pptx')).toEqual([]);
  });

  it('has a site of its own where it ends beside the middle, one for each place', async () => {
    const to = (at: number) => ({ item: 'Other one', side: 'left', at }) as const;
    const items = [0.25, 0.75, 0.25].map((place, index) =>
      connector([at(3, 2.2 + index / 10), at(6, 2.2 + index / 10)], {
        name: `Way ${index}`,
        from: { item: 'One', side: 'right', at: 0.5 },
        to: to(place),
      }),
    );
    const bytes = await finished(
      scene([
        slide('Joined', [shape('One', box(1, 2, 2, 1)), shape('Other one', box(6, 2, 2, 1)), ...items]),
      ]),
    );
    const joined = (name: string) =>
      connectorsOf(bytes).map((frame) => attribute(descendants(frame, name)[0] ?? frame, 'idx'));
    expect(joined('a:stCxn')).toEqual(['3', '3', '3']);
    expect(joined('a:endCxn')).toEqual(['4', '5', '4']);
    const sites = descendants(xmlOf(bytes, 'ppt/slides/slide1.xml'), 'a:cxn');
    expect(sites.map((site) => attribute(site, 'ang'))).toEqual(['3cd4', 'cd2', 'cd4', '0', 'cd2', 'cd2']);
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatorErrors(bytes, 'pptx')).toEqual([]);
  });
});
