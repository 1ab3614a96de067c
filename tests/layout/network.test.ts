import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationKinds } from '../../src/document/tags/network.ts';
import { runsOfItem } from '../../src/layout/links/runs.ts';
import type { ConnectorItem, Item, Scene } from '../../src/layout/scene.ts';
import { verify } from '../../src/layout/verify.ts';
import { deckFrom, layOut } from '../support/lay-out.ts';
import { type ActorGiven, networkDeck, type RelationGiven } from '../support/networks.ts';

const laid = async (
  actors: readonly ActorGiven[],
  relations: readonly RelationGiven[],
  attributes?: string,
): Promise<Scene> => {
  const { scene, found } = await layOut(deckFrom(networkDeck(actors, relations, attributes)));
  if (!scene) throw new Error(found.map(({ message }) => message).join('\n'));
  return scene;
};

const leaves = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? leaves(item.items) : [item]));

const itemsOf = (scene: Scene): readonly Item[] => scene.slides.flatMap(({ items }) => leaves(items));

const joined = (item: Item): item is ConnectorItem => item.kind === 'connector' && item.from !== undefined;

const lettersOf = (scene: Scene): string =>
  itemsOf(scene)
    .flatMap(runsOfItem)
    .map((run) => run.text)
    .join(' ');

type Stretch = readonly [number, number, number, number];

const stretchesOf = ({ points }: ConnectorItem): readonly Stretch[] =>
  points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start ? [[start.left, start.top, end.left, end.top] as const] : [];
  });

const overlap = (a: number, b: number, c: number, d: number): boolean =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)) > 200;

/** Two level or two upright stretches one on the other. */
const coincide = ([ax, ay, bx, by]: Stretch, [cx, cy, dx, dy]: Stretch): boolean =>
  (ay === by && cy === dy && Math.abs(ay - cy) < 6000 && overlap(ax, bx, cx, dx)) ||
  (ax === bx && cx === dx && Math.abs(ax - cx) < 6000 && overlap(ay, by, cy, dy));

const coinciding = (scene: Scene): readonly string[] =>
  scene.slides.flatMap(({ items }) => {
    const lines = leaves(items).filter(joined);
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .flatMap((other) =>
          stretchesOf(one).some((a) => stretchesOf(other).some((b) => coincide(a, b)))
            ? [`${one.name} and ${other.name}`]
            : [],
        ),
    );
  });

const names = [
  'State',
  'The Interministerial Coordination Committee for Reconstruction',
  'المقاومة الإسلامية',
  'Front',
  'Überwachungsaufgabenübertragungsbehörde',
];
const says = [
  undefined,
  'said so',
  'blames it for the attack on the base',
  'x'.repeat(40),
  'a text that goes on and on beside a line, longer than anybody would write it but not impossible at all',
];

const network = fc
  .record({
    count: fc.integer({ min: 2, max: 20 }),
    sides: fc.integer({ min: 0, max: 7 }),
    picks: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    relations: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 30, size: 'max' }),
  })
  .map(({ count, sides, picks, relations }) => ({
    actors: Array.from({ length: count }, (_, index): ActorGiven => {
      const pick = picks[index] ?? 0;
      return {
        id: `a${index}`,
        name: `${names[pick % names.length]} ${index}`,
        side: sides === 0 || pick % 11 === 0 ? undefined : `Side ${pick % sides}`,
        kind: pick % 3 === 0 ? undefined : 'armed group',
        role: pick % 2 === 0 ? undefined : 'Does something in the story that takes some words to say.',
      };
    }),
    relations: relations.map(
      ([from, to, kind, said], index): RelationGiven => ({
        from: `a${from % count}`,
        to: `a${to % count}`,
        kind: relationKinds[kind % relationKinds.length] ?? 'supports',
        words: said % says.length === 0 ? undefined : `${index}q ${says[said % says.length]}`,
        by: said % 4 === 0 ? undefined : `${index}w officials`,
      }),
    ),
  }));

describe('a diagram of actors', () => {
  it('keeps its promises whoever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(network, async ({ actors, relations }) => {
        const scene = await laid(actors, relations);
        expect(verify(scene)).toEqual([]);
        expect(coinciding(scene)).toEqual([]);
        const letters = lettersOf(scene);
        for (const { words, by } of relations) {
          if (words) expect(letters).toContain(words.split(' ')[0]);
          if (by) expect(letters).toContain(by.split(' ')[0]);
        }
        for (const { name } of actors) expect(letters).toContain(name);
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 240_000);

  it('is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(network, async ({ actors, relations }) => {
        expect(JSON.stringify(await laid(actors, relations))).toBe(
          JSON.stringify(await laid(actors, relations)),
        );
      }),
      { numRuns: 5, seed: 11 },
    );
  }, 60_000);

  const alpha = { id: 'a', name: 'Alpha' };
  const beta = { id: 'b', name: 'Beta' };
  const linesOf = async (relations: readonly RelationGiven[]) =>
    itemsOf(await laid([alpha, beta], relations)).filter(joined);

  it('shows what both say of each other as one line with two heads', async () => {
    const lines = await linesOf([
      { from: 'a', to: 'b', kind: 'opposes' },
      { from: 'b', to: 'a', kind: 'opposes' },
    ]);
    expect(lines.map(({ heads }) => heads)).toEqual([{ start: 'arrow', end: 'arrow' }]);
  });

  it('draws different kinds between the same two beside each other, and no two kinds alike', async () => {
    const lines = await linesOf(relationKinds.map((kind) => ({ from: 'a', to: 'b', kind })));
    const looks = lines.map(({ stroke, heads }) => `${stroke.dash} ${stroke.width} ${heads.end}`);
    expect(new Set(looks).size).toBe(relationKinds.length);
  });

  it('cuts no word of a name while its box can be wider or its type smaller', async () => {
    const actors = [0, 1, 2, 3].map((index) => ({
      id: `a${index}`,
      name: `Landesüberwachungsbehörden ${index}`,
      side: `Side ${index}`,
    }));
    const scene = await laid(actors, [
      { from: 'a0', to: 'a1', kind: 'attacks', words: 'says a good deal about it', by: 'someone' },
      { from: 'a1', to: 'a2', kind: 'accuses', words: 'says a good deal more', by: 'someone' },
      { from: 'a2', to: 'a3', kind: 'accuses', words: 'says yet more', by: 'someone' },
    ]);
    const cut = itemsOf(scene).flatMap((item) =>
      item.kind === 'text' ? item.lines.filter((line) => line.cut) : [],
    );
    expect(cut).toEqual([]);
  });

  it('says in words what an actor does to itself', async () => {
    const scene = await laid([alpha, beta], [{ from: 'a', to: 'a', kind: 'opposes', words: 'of two minds' }]);
    expect(itemsOf(scene).filter(joined)).toEqual([]);
    expect(lettersOf(scene)).toContain('of two minds');
  });

  it('outlines the fifth side in the colour of the first, but not alike', async () => {
    const actors = Array.from({ length: 5 }, (_, index) => ({
      id: `a${index}`,
      name: `Actor ${index}`,
      side: `Side ${index}`,
    }));
    const items = itemsOf(await laid(actors, []));
    const strokeOf = (name: string) => {
      const item = items.find((each) => each.name === name);
      return item?.kind === 'text' ? item.stroke : undefined;
    };
    expect(strokeOf('Actor 4')?.colour).toBe(strokeOf('Actor 0')?.colour);
    expect(strokeOf('Actor 4')?.dash).not.toBe(strokeOf('Actor 0')?.dash);
  });

  it('runs from right to left in Arabic, and stays joined', async () => {
    const scene = await laid([alpha, beta], [{ from: 'a', to: 'b', kind: 'attacks' }], 'lang="ar"');
    const [line] = itemsOf(scene).filter(joined);
    expect(line?.from?.side).toBe('left');
    expect(verify(scene)).toEqual([]);
  });
});
