import { describe, expect, it } from 'vitest';
import { briefCodes } from '../../src/diagnostic/codes/brief.ts';
import { yamlCodes } from '../../src/diagnostic/codes/yaml.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type BriefCase, briefCases, type Expected, readGathering } from '../support/brief-case.ts';

const cases = briefCases();

const named = ({ line, severity, code }: Expected): string => `${line}: ${severity} ${code}`;
const found = ({ span, severity, code }: Diagnostic): string =>
  `${span?.start.line ?? 0}: ${severity} ${code}`;

const checkWording = (diagnostics: readonly Diagnostic[], { expected }: BriefCase): void => {
  for (const [index, { fragment, replacement }] of expected.entries()) {
    const each = diagnostics[index];
    if (fragment !== undefined) expect(each?.message).toContain(fragment);
    if (replacement !== undefined) expect(each?.hints.map((hint) => hint.replacement)).toContain(replacement);
  }
};

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value === undefined ? value : Object(value)[key]), data);

describe('briefs', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const { brief, found: diagnostics } = readGathering(each.text);
    expect(diagnostics.map(found)).toEqual(each.expected.map(named));
    checkWording(diagnostics, each);
    expect(brief === undefined).toBe(each.expected.some(({ severity }) => severity === 'error'));
    for (const { path, json } of each.values) expect(valueAt(brief?.data, path)).toEqual(JSON.parse(json));
  });
});

describe('the codes of YAML and of briefs', () => {
  const entries = Object.entries({ ...yamlCodes, ...briefCodes });
  /** Not for a text file: limits.test.ts and read-tree.test.ts have them. `bad-value` comes up in themes only. */
  const elsewhere = [
    'file-too-large',
    'not-utf-8',
    'too-deep',
    'text-too-long',
    'list-too-long',
    'too-many-values',
    'alias-bomb',
    'bad-value',
  ];

  it('have a case each', () => {
    const covered = new Set([
      ...cases.flatMap(({ expected }) => expected.map(({ code }) => code)),
      ...elsewhere,
    ]);
    expect(entries.map(([code]) => code).filter((code) => !covered.has(code))).toEqual([]);
  });

  it.each(entries.filter(([code]) => !elsewhere.includes(code)))(
    '%s is brought about by its example and gone with its cure',
    (code, entry) => {
      const codesOf = (text: string): readonly string[] => readGathering(text).found.map((each) => each.code);
      expect(codesOf(entry.example)).toContain(code);
      expect(codesOf(entry.cure)).not.toContain(code);
    },
  );

  it.each(entries.filter(([code]) => code !== 'bad-value'))(
    'the cure of %s brings no other fault',
    (_code, entry) => {
      const isYaml = /^\w+:/.test(entry.cure);
      const errors = readGathering(entry.cure).found.filter(
        ({ severity, code }) => severity === 'error' && code !== 'nothing-to-say',
      );
      if (isYaml) expect(errors.map((each) => each.message)).toEqual([]);
    },
  );
});
