import { describe, expect, it } from 'vitest';
import type { Scene, SceneParagraph, TableItem } from '../../src/layout/scene.ts';
import { casesIn } from '../support/case-file.ts';
import { packOnDisk } from '../support/packs.ts';
import { buildText, editionFaultsOf } from '../support/pipeline.ts';

const textOf = (paragraphs: readonly SceneParagraph[]): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' / ');

const isChanges = (title: string, titles: readonly string[]): boolean =>
  titles.some((each) => title.startsWith(each));

/** What the slides "What has changed" say, a line for each row. */
const changesOn = (scene: Scene | undefined): string => {
  const titles = ['What has changed', 'ما الذي تغيّر'];
  const slides = (scene?.slides ?? []).filter(({ title }) => isChanges(title, titles));
  const tables = slides.flatMap(({ items }) =>
    items.filter((item): item is TableItem => item.kind === 'table'),
  );
  return tables
    .flatMap(({ rows }) => rows.filter(({ header }) => !header))
    .map(({ cells }) => cells.map(({ paragraphs }) => textOf(paragraphs)).join(' | '))
    .join('\n');
};

/** The words that flags put before what has changed, with what follows them. */
const flagged = (scene: Scene | undefined): string => {
  const paragraphs = (scene?.slides ?? []).flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind === 'text') return item.paragraphs;
      return item.kind === 'table'
        ? item.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
        : [];
    }),
  );
  return paragraphs
    .map((paragraph) => textOf([paragraph]))
    .filter((text) => /^(New|Corrected|Updated|جديد|مصحَّح|محدَّث): ?/i.test(text))
    .join('\n');
};

describe('A brief in two editions', () => {
  for (const { name, parts, expected } of casesIn('editions')) {
    const [old = '', text = ''] = [parts.get('old'), parts.get('new')];

    it(`says what has changed, and flags it: ${name}`, async () => {
      const { scene } = await buildText(text, [], undefined, undefined, { old });
      const { now, before } = expected(
        new Map([
          ['changes', changesOn(scene)],
          ['flags', flagged(scene)],
        ]),
      );
      expect(now).toBe(before);
    });

    it(`is built into sound files for review: ${name}`, async () => {
      expect(await editionFaultsOf(text, old)).toEqual([]);
      expect(await editionFaultsOf(text, old, packOnDisk('plain'))).toEqual([]);
    });
  }
});
