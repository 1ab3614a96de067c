import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { packCases } from './case.ts';
import { load, type Pack, packFiles, smallPack } from './pack.ts';

const markedText = (pack: Pack, { span }: Diagnostic): string => {
  const file = packFiles.find((each) => span?.file.endsWith(each));
  const text = file === undefined ? undefined : pack[file];
  return span && text ? (text.slice(span.start.offset, span.end.offset).split('\n')[0] ?? '') : '(nowhere)';
};

const written = (pack: Pack, finding: Diagnostic): string => {
  const replacement = finding.hints.find((hint) => hint.replacement !== undefined)?.replacement;
  const lines = [`${finding.severity} ${finding.code}`, `| ${markedText(pack, finding)}`];
  return [...lines, ...(replacement === undefined ? [] : [`+ ${replacement}`])]
    .map((line) => `${line}\n`)
    .join('');
};

describe('a faulty pack', () => {
  it.each(packCases())('$name: $title', async ({ pack, expected }) => {
    const { theme, findings } = await load(pack);
    expect(findings.map((finding) => written(pack, finding)).join('')).toBe(expected);
    expect(theme === undefined).toBe(expected.includes('error '));
  });

  it.each(packFiles)('that lacks %s says so', async (missing) => {
    const { [missing]: _, ...rest } = smallPack();
    const { theme, findings } = await load(rest);
    expect(theme).toBeUndefined();
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['pack-file-missing', `The template pack has no file pack/${missing}`],
    ]);
  });
});
