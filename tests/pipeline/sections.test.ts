import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alone, sectionsOf, without } from '../support/brief-variants.ts';
import { quickFaultsOf } from '../support/pipeline.ts';

const brief = readFileSync('tests/cases/pipeline/everything.yaml', 'utf8');
const sections = sectionsOf(brief);

describe('a brief is built without any one of its sections', () => {
  it.each(sections)('without %s', async (section) => {
    expect(await quickFaultsOf(without(brief, section))).toEqual([]);
  });
});

describe('a brief is built from a title and any one section', () => {
  it.each(sections)('%s alone', async (section) => {
    expect(await quickFaultsOf(alone(brief, section))).toEqual([]);
  });
});
