import { describe, expect, it } from 'vitest';
import { printed } from '../../scripts/printed.ts';
import { readSource } from '../support/sources.ts';

describe('Pages that are printed from the sources are fresh (npm run docs)', () => {
  it.each(Object.entries(printed))('%s', (path, print) => {
    expect(readSource(path)).toBe(print());
  });
});
