import { describe, expect, it } from 'vitest';
import type { SceneParagraph } from '../../../src/layout/scene.ts';
import { measureParagraph } from '../../../src/layout/text/measure.ts';
import { preferredSplit, splitAtSentence, splitParagraph } from '../../../src/layout/text/split.ts';
import { point } from '../../../src/unit/length.ts';
import { fonts, paragraph, run } from './support.ts';

const width = point(120);
const linesOf = (whole: SceneParagraph) => measureParagraph(whole, width, fonts);
const textOf = ({ runs }: SceneParagraph) => runs.map((each) => each.text).join('');

const words = (count: number, word = 'river') => Array.from({ length: count }, () => word).join(' ');

describe('splitting a paragraph', () => {
  it('cuts runs at the start of a line and drops the space there', () => {
    const whole = paragraph([
      run('The strong '),
      run('current took', { bold: true }),
      run(' two boats with it that night.'),
    ]);
    const lines = linesOf(whole);
    const [head, tail] = splitParagraph(whole, lines, 1);
    expect(textOf(head)).toBe(lines[0]?.text.trim());
    expect(`${textOf(head)} ${textOf(tail)}`).toBe(textOf(whole));
    expect(tail.runs.map(({ bold }) => bold)).toContain(false);
    expect(linesOf(tail).map((line) => line.text)).toEqual(lines.slice(1).map((line) => line.text));
  });

  it('goes on without bullet and space before, at the same indent', () => {
    const whole = paragraph([run(words(30))], {
      bullet: { kind: 'number', start: 3 },
      indent: point(18),
      spaceBefore: point(8),
    });
    const [head, tail] = splitParagraph(whole, linesOf(whole), 2);
    expect(head.bullet).toEqual({ kind: 'number', start: 3 });
    expect(head.spaceBefore).toBe(point(8));
    expect(tail).toMatchObject({ bullet: undefined, indent: point(18), spaceBefore: 0 });
  });

  it('drops a line feed at the cut', () => {
    const whole = paragraph([run('One'), run('\n'), run('Two')]);
    const [head, tail] = splitParagraph(whole, linesOf(whole), 1);
    expect([textOf(head), textOf(tail)]).toEqual(['One', 'Two']);
  });

  it('leaves an empty half where the cut is at an end', () => {
    const whole = paragraph([run(words(20))]);
    const lines = linesOf(whole);
    expect(splitParagraph(whole, lines, 0)[0].runs).toEqual([]);
    expect(splitParagraph(whole, lines, lines.length)[1].runs).toEqual([]);
  });
});

describe('where a paragraph is best split', () => {
  it('is the maximum where no sentence ends near', () => {
    const whole = paragraph([run(words(60))]);
    expect(preferredSplit(whole, linesOf(whole), 5)).toBe(5);
  });

  it('leaves no single line on either side', () => {
    const whole = paragraph([run(words(60))]);
    const lines = linesOf(whole);
    expect(preferredSplit(whole, lines, lines.length - 1)).toBe(lines.length - 2);
    const short = paragraph([run(words(10))]);
    expect(preferredSplit(short, linesOf(short), 1)).toBe(1);
  });

  it('is the end of a sentence that ends its line', () => {
    const whole = paragraph([run(`${words(9)}.\n${words(40)}`)]);
    const lines = linesOf(whole);
    const end = lines.findIndex((line) => line.text.endsWith('.\n')) + 1;
    expect(preferredSplit(whole, lines, end + 2)).toBe(end);
  });
});

describe('splitting at a sentence', () => {
  const story = (first: string) => paragraph([run(`${first} ${words(60, 'water')}.`)]);

  it.each([
    ['a full stop', `${words(16)}.`],
    ['a question mark and a bracket', `(${words(16)}?)`],
    ['a quotation mark and citations', `“${words(16)}.” [3] [12]`],
    ['an Arabic question mark', `${words(16)}؟`],
  ])('cuts after %s in the middle of a line', (_, first) => {
    const whole = story(first);
    const [head, tail] = splitAtSentence(whole, linesOf(whole), 5);
    expect(textOf(head)).toBe(first);
    expect(textOf(tail).startsWith('water')).toBe(true);
    expect(linesOf(head).length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['initials', `${words(14)} U.S. river`],
    ['a title', `${words(14)} Gen. river`],
    ['a decimal point', `${words(14)} 1.8 river`],
    ['an address', `${words(14)} example.org river`],
  ])('does not take %s for the end of a sentence', (_, first) => {
    const whole = story(first);
    const lines = linesOf(whole);
    const [head] = splitAtSentence(whole, lines, 5);
    expect(textOf(head)).toBe(textOf(splitParagraph(whole, lines, 5)[0]));
  });
});
