import { describe, expect, it } from 'vitest';
import { templateLimits } from '../../src/build/template-limits.ts';
import { build } from '../../src/build.ts';
import { catalogue } from '../../src/diagnostic/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { limits } from '../../src/unit/limits.ts';
import { packOnDisk } from '../support/packs.ts';
import { sourcesIn } from '../support/sources.ts';

const among = (environment: Readonly<Record<string, string>>) => {
  const found: Diagnostic[] = [];
  const bounds = templateLimits(memoryHost({}, environment), (each) => found.push(each));
  return { ...bounds, codes: found.map(({ code }) => code) };
};

describe('Every bound', () => {
  it.each(Object.entries(limits))('has a diagnostic and a place where it holds: %s', (name, { code }) => {
    expect(Object.keys(catalogue)).toContain(code);
    const held = sourcesIn('src')
      .filter(({ path }) => path !== 'src/unit/limits.ts')
      .map(({ text }) => text)
      .join('\n');
    expect(held).toMatch(new RegExp(`limits\\.${name}\\b|\\b${name}\\b.*= limits|\\b${name}\\.most`));
  });

  it('on templates may be set, to a number greater than 0', () => {
    const names = ['BRIEFWRIGHT_TEMPLATE_SECONDS', 'BRIEFWRIGHT_TEMPLATE_MILLIONS'] as const;
    expect(among({})).toEqual({ milliseconds: 10_000, characters: 67_108_864, codes: [] });
    expect(among({ [names[0]]: '0.5', [names[1]]: '2' })).toMatchObject({
      milliseconds: 500,
      characters: 2_000_000,
    });
    for (const value of ['0', '-1', '1e9', 'Infinity', '1 min'])
      expect(among({ [names[0]]: value }).codes).toEqual(['setting-unread']);
  });

  const codesOf = async (body: string, bytes: number): Promise<readonly string[]> => {
    const { folder, files } = packOnDisk('standard');
    const text = `title: A\nmarking: TLP:CLEAR\nbottomLine: A.\n${body}`;
    const host = memoryHost({ ...files, 'b/a.yaml': text, 'b/large': new Uint8Array(bytes) });
    const { diagnostics } = await build({ brief: 'b/a.yaml', pack: folder, formats: [] }, host);
    return diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, span }) => `${code} ${span?.start.line}`);
  };

  it('on files beside the brief is told at the line that names them', async () => {
    const snapshot = 'sources: [{ id: a, title: A, snapshot: large }]\n';
    const picture = 'figures: [{ id: a, kind: picture, title: A, file: large, alt: A, by: them }]\n';
    expect(await codesOf(snapshot, 20_000_001)).toEqual(['snapshot-too-large 4']);
    expect(await codesOf(picture, 20_000_001)).toEqual(['picture-too-large 4']);
    expect(await codesOf(picture, 20_000_000)).toEqual(['picture-kind 4']);
  });
});
