import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes, explain, explanationOf, isCode } from '../../src/diagnostic/explain.ts';
import { printDiagnosticReference } from '../../src/diagnostic/reference.ts';

describe('the catalogue of codes', () => {
  it('is not empty', () => {
    expect(codes.length).toBeGreaterThan(5);
  });

  it.each(codes)('%s is explained, shown and cured', (code) => {
    const { explanation, example, cure } = explanationOf(code);
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(explanation).toMatch(/\.$/);
    expect(example.trim()).not.toBe('');
    expect(cure.trim()).not.toBe('');
    expect(cure).not.toBe(example);
  });

  it('is what docs/diagnostics.md is printed from (npm run docs)', () => {
    expect(readFileSync('docs/diagnostics.md', 'utf8')).toBe(printDiagnosticReference());
  });
});

describe('explain', () => {
  it('gives the explanation, the example and the cure', () => {
    expect(explain('changed-by-hand')).toMatch(
      /^changed-by-hand \(error\)\n[\s\S]*For example:[\s\S]*--force/,
    );
  });

  it('knows what is no code', () => {
    expect(isCode('changed-by-hand')).toBe(true);
    expect(isCode('toString')).toBe(false);
  });
});
