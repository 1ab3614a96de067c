import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

describe.each(built)('briefs/%s, by the pack %s', (name, packName) => {
  const text = readFileSync(`briefs/${name}`, 'utf8');
  const pack = withRecord(packOnDisk(packName), name);

  it('has neither errors nor warnings', async () => {
    const { diagnostics } = await buildText(text, [], pack);
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
