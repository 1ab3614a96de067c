import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printFrame } from '../../src/diagnostic/frame.ts';
import type { Position, Span } from '../../src/diagnostic/span.ts';

const folder = 'tests/cases/diagnostic/frames';

const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
};

/** Takes `«` and `»` out of a text and gives the place that they enclose. */
const marked = (source: string): { text: string; span: Span } => {
  const from = source.indexOf('«');
  const to = source.indexOf('»') - 1;
  const text = source.replace('«', '').replace('»', '');
  return { text, span: { file: 'a.yaml', start: positionAt(text, from), end: positionAt(text, to) } };
};

const rule = '\n=====\n';

describe('a code frame', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const path = `${folder}/${name}`;
    const [source = '', expected] = readFileSync(path, 'utf8').split(rule);
    const { text, span } = marked(source.replaceAll('\\t', '\t').replaceAll('\\e', '\u001B'));
    const printed = `${printFrame(text, span)}\n`;
    if (expected === undefined || process.env.UPDATE) writeFileSync(path, `${source}${rule}${printed}`);
    else expect(printed).toBe(expected);
  });

  it('is empty for a line that the text has not', () => {
    const place = { line: 9, column: 1, offset: 40 };
    expect(printFrame('title: A', { file: 'a.yaml', start: place, end: place })).toBe('');
  });

  it('looks at a small part of an enormous line only', () => {
    const text = `${'x'.repeat(4_000_000)}!${'y'.repeat(1_000_000)}`;
    const start = { line: 1, column: 4_000_001, offset: 4_000_000 };
    const end = { line: 1, column: 4_000_002, offset: 4_000_001 };
    const [line = '', carets = ''] = printFrame(text, { file: 'a.yaml', start, end }).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line[carets.indexOf('^')]).toBe('!');
  });
});
