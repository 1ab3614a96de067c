import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostic/suggest.ts';

const keys = ['title', 'subtitle', 'timeline', 'bottomLine', 'keyPoints', 'sources', 'by', 'id'];

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['bottom_line', 'bottomLine'],
    ['bottom-lines', 'bottomLine'],
    ['keypoint', 'keyPoints'],
    ['source', 'sources'],
    ['timline', 'timeline'],
    ['bye', 'by'],
    ['bottom', 'bottomLine'],
    ['sub', 'subtitle'],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it.each(['weather', '', 'q', 'x'.repeat(5_000), '標題', '🙂'])('finds nothing near %j', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('prefers the nearer one, then the first', () => {
    expect(nearest('abcd', ['abxx', 'abcx', 'abce'])).toBe('abcx');
  });

  it('has nothing to offer from an empty list', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});
