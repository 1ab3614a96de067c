import { describe, expect, it } from 'vitest';
import { templateLimits } from '../../src/build/template-limits.ts';
import { catalogue } from '../../src/diagnostic/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { limits } from '../../src/unit/limits.ts';
import { sourcesIn } from '../support/sources.ts';
import { type LimitCase, limitCases } from './limit-cases.ts';

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

  it.each(Object.entries(limits))('is reached: %s', async (name, { most, code }) => {
    // The table of cases has the keys of that of limits; `Object.entries` forgets them.
    const reach: LimitCase = limitCases[name as keyof typeof limits];
    const codes = async (amount: number) => (await reach(amount)).map((each) => each.code);
    expect(await codes(most)).not.toContain(code);
    expect(await codes(most + 1)).toContain(code);
  });

  it.each([
    ['snapshotBytes', 4],
    ['pictureBytes', 5],
    ['pictureBytesTogether', 10],
  ] as const)('on files beside the brief is told at the line that names one: %s', async (name, line) => {
    const { most, code } = limits[name];
    const found = await limitCases[name](most + 1);
    expect(found.find((each) => each.code === code)?.span?.start.line).toBe(line);
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
});
