import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/layout/scene.ts';
import { drawnWords, drawsTrueWidths, strayWords } from '../support/drawn-words.ts';
import { packOnDisk, shippedPacks, type TestPack } from '../support/packs.ts';
import { buildText, faultsOf, told } from '../support/pipeline.ts';

const built = readdirSync('briefs')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => shippedPacks.map((pack) => [name, pack] as const));

/** The record of quotations that stands beside a shipped brief goes with it into the test's memory. */
const withRecord = (pack: TestPack, name: string): TestPack => {
  const record = `briefs/.evidence/${name.replace(/\.yaml$/, '.json')}`;
  const files = existsSync(record) ? { 'briefs/.evidence/case.json': readFileSync(record) } : {};
  return { ...pack, files: { ...pack.files, ...files } };
};

/** The captions of a deck's figures, in the order of its slides. */
const captions = (scene: Scene | undefined): readonly string[] =>
  (scene?.slides ?? [])
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.paragraphs : [])))
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .filter((words) => words.startsWith('Figure '));

describe.each(built)('briefs/%s, by the pack %s', (name, packName) => {
  const text = readFileSync(`briefs/${name}`, 'utf8');
  const pack = withRecord(packOnDisk(packName), name);

  it('has neither errors nor warnings, and numbers its figures without a gap', async () => {
    const { diagnostics, scene } = await buildText(text, [], pack);
    const numbers = captions(scene).map((caption) => Number(/^Figure (\d+)\. ./.exec(caption)?.[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(1);
    expect(
      told(
        text,
        diagnostics.filter(({ severity }) => severity !== 'note'),
      ),
    ).toBe('');
  });

  it('is built into sound files', async () => {
    expect(await faultsOf(text, pack)).toEqual([]);
  });

  it.runIf(drawsTrueWidths)('is drawn without a word outside its box', async () => {
    const { files, scene } = await buildText(text, ['pptx'], pack);
    if (!files[0] || !scene) throw new Error('not built');
    expect(strayWords(scene, drawnWords(files[0].bytes))).toEqual([]);
  });
});

describe('The deck of the flood', () => {
  it('shows its chart before what is judged from it', async () => {
    const { scene } = await buildText(readFileSync('briefs/exercise-river-flood.yaml', 'utf8'), []);
    const titles = (scene?.slides ?? []).map(({ title }) => title);
    const [chart, judgement] = ['The crest is moving', 'The dyke is likely to hold'].map((words) =>
      titles.findIndex((title) => title.startsWith(words)),
    );
    expect(chart).toBeGreaterThan(-1);
    expect(judgement).toBeGreaterThan(chart ?? 0);
  });
});
