import { describe, expect, it } from 'vitest';
import { writeDeck } from '../../../src/deck/write.ts';
import type { GroupItem, Item, Scene } from '../../../src/layout/scene.ts';
import { verify } from '../../../src/layout/verify.ts';
import { finishDeck } from '../../../src/package/pptx/finish.ts';
import { toPoints } from '../../../src/unit/length.ts';
import { deckFrom, layOut, standardTheme } from '../../support/lay-out.ts';
import { mapCases } from '../../support/map-case.ts';
import { validatorErrors } from '../../support/validator.ts';

const deckWith = (list: string): string =>
  `<main lang="en" title="T"><section data-layout="map"><h1>Where</h1><div data-region="map"><figure>${list}</figure></div></section></main>`;

const laidOut = async (list: string): Promise<Scene> => {
  const { scene, found } = await layOut(deckFrom(deckWith(list)));
  if (!scene) throw new Error(found.map(({ message }) => message).join('\n'));
  return scene;
};

const mapOf = (scene: Scene): GroupItem => {
  const map = scene.slides[0]?.items.find((item) => item.kind === 'group');
  if (map?.kind !== 'group') throw new Error('no map');
  return map;
};

const wordsOf = (item: Item): string =>
  item.kind === 'text' ? item.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('') : '';

const pointsIn = (items: readonly Item[]): number =>
  items.reduce(
    (sum, item) =>
      sum + (item.kind === 'path' ? item.outlines.reduce((all, { points }) => all + points.length, 0) : 0),
    0,
  );

/** What no label of a map may stand on; leaders and plates aside. */
const bordersIn = (items: readonly Item[]) =>
  items.filter(({ name }) => ['Coasts', 'Borders', 'Disputed borders'].includes(name));

const isLabel = ({ kind, name }: Item): boolean => kind === 'text' && /^(Name|Capital|Country) /.test(name);

/** Labels that a border or coast runs through, looked at every half point of its length. */
const crossedLabels = (items: readonly Item[]): readonly string[] => {
  const labels = items.filter(isLabel);
  const found = new Set<string>();
  for (const path of bordersIn(items)) {
    if (path.kind !== 'path') continue;
    for (const { points } of path.outlines)
      for (const [index, to] of points.entries()) {
        const from = points[index - 1] ?? to;
        const steps = Math.ceil(
          toPoints(Math.hypot(to.left - from.left, to.top - from.top) as typeof to.left) * 2,
        );
        for (let step = 0; step <= steps; step++) {
          const share = steps === 0 ? 0 : step / steps;
          const x = path.box.left + from.left + (to.left - from.left) * share;
          const y = path.box.top + from.top + (to.top - from.top) * share;
          for (const { name, box } of labels)
            if (x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height)
              found.add(name);
        }
      }
  }
  return [...found];
};

const fileOf = async (scene: Scene): Promise<Uint8Array> => {
  const properties = {
    title: 'T',
    subject: '',
    authors: [],
    organisation: '',
    keywords: [],
    language: 'en',
    moment: '2000-01-01T00:00:00Z',
    marking: undefined,
    status: '',
  };
  return finishDeck(await writeDeck(scene), properties, (await standardTheme()).file);
};

/** A second each: one of each kind of projection, and the fullest. */
const validated = ['baghdad', 'world', 'thirty', 'tuvalu'];

const bare =
  '<main lang="en" title="T"><section data-layout="content"><h1>Where</h1><p>Here.</p></section></main>';

describe.each(mapCases().map((each) => [each.name, each] as const))(
  'a map of %s',
  (name, { list, shows, lacks }) => {
    it('has no label on another, on a line or off the map, and names what it should', async () => {
      const scene = await laidOut(list);
      const { items } = mapOf(scene);
      expect(verify(scene)).toEqual([]);
      expect(crossedLabels(items)).toEqual([]);
      const words = items.map((item) => wordsOf(item).replaceAll('\n', ' '));
      expect(words).toEqual(expect.arrayContaining([...shows]));
      expect(lacks.filter((word) => words.includes(word))).toEqual([]);
      expect(pointsIn(items)).toBeLessThan(3500);
    });

    it('adds at most 150 kB to a sound file, the same each time', async () => {
      const scene = await laidOut(list);
      const [file, again] = [await fileOf(scene), await fileOf(await laidOut(list))];
      const without = await fileOf((await layOut(deckFrom(bare))).scene ?? scene);
      expect(Buffer.compare(file, again)).toBe(0);
      expect(file.byteLength - without.byteLength).toBeLessThan(150_000);
      if (validated.includes(name)) expect(await validatorErrors(file, 'pptx')).toEqual([]);
    });
  },
);
