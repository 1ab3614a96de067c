import { describe, expect, it } from 'vitest';
import { measureParagraph } from '../../../src/layout/text/measure.ts';
import { lineCases } from './case.ts';

describe('the lines of a paragraph', () => {
  it.each(lineCases())('$name: $title', ({ paragraph, width, fonts, lines }) => {
    expect(measureParagraph(paragraph, width, fonts).map((line) => line.text)).toEqual(lines);
  });
});
