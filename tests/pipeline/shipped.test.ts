import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawnWords, drawsTrueWidths, strayWords } from '../support/drawn-words.ts';
import { buildText, faultsOf, told } from '../support/pipeline.ts';

describe.each(readdirSync('briefs').filter((name) => name.endsWith('.yaml')))('briefs/%s', (name) => {
  const text = readFileSync(`briefs/${name}`, 'utf8');

  it('has neither errors nor warnings', async () => {
    const { diagnostics } = await buildText(text, []);
    expect(
      told(
        text,
        diagnostics.filter(({ severity }) => severity !== 'note'),
      ),
    ).toBe('');
  });

  it('is built into sound files', async () => {
    expect(await faultsOf(text)).toEqual([]);
  });

  it.runIf(drawsTrueWidths)('is drawn without a word outside its box', async () => {
    const { files, scene } = await buildText(text, ['pptx']);
    if (!files[0] || !scene) throw new Error('not built');
    expect(strayWords(scene, drawnWords(files[0].bytes))).toEqual([]);
  });
});
