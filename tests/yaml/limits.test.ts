import { describe, expect, it } from 'vitest';
import { readGathering } from '../support/brief-case.ts';

const codesOf = (content: string | Uint8Array): readonly string[] =>
  readGathering(content).found.map(({ code }) => code);

/** Generous for a shared machine: what is refused is refused at once, not after minutes. */
const soon = 3000;

const timed = (
  content: string | Uint8Array,
): { readonly codes: readonly string[]; readonly took: number } => {
  const start = performance.now();
  return { codes: codesOf(content), took: performance.now() - start };
};

describe('a file', () => {
  const body = 'title: A title\nmarking: TLP:CLEAR\nbottomLine: One.\n';

  it('may have a byte order mark and any line ends', () => {
    expect(codesOf(`\uFEFF${body}`)).toEqual([]);
    expect(codesOf(body.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(codesOf(body.replaceAll('\n', '\r'))).toEqual([]);
  });

  it('keeps its line numbers with CRLF', () => {
    const { found } = readGathering(`${body}subtitel: x\n`.replaceAll('\n', '\r\n'));
    expect(found.map(({ span }) => span?.start)).toMatchObject([{ line: 4, column: 1 }]);
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x74, 0x00, 0x69, 0x00])],
    ['Windows-1252', new Uint8Array([...new TextEncoder().encode('title: Fl'), 0xfc, 0x0a])],
    ['a cut-off character', new Uint8Array([...new TextEncoder().encode('title: Fl'), 0xc3])],
  ])('in %s is refused with the place', (_name, bytes) => {
    const { found } = readGathering(bytes);
    expect(found.map(({ code, span }) => [code, span?.start.line])).toEqual([['not-utf-8', 1]]);
  });

  it('of more than 5 MB is refused', () => {
    expect(timed(new Uint8Array(5_000_001).fill(0x20))).toMatchObject({ codes: ['file-too-large'] });
  });

  it('of nothing but blanks is said to be empty', () => {
    expect(codesOf('')).toEqual(['empty-file']);
    expect(codesOf(' \n\n')).toEqual(['empty-file']);
  });

  it('that is a list or text is said to be the wrong type', () => {
    expect(codesOf('- one')).toContain('wrong-type');
    expect(codesOf('just text')).toContain('wrong-type');
  });
});

describe('nesting', () => {
  const deep = (open: string, close: string, levels: number): string =>
    `title: ${open.repeat(levels)}x${close.repeat(levels)}\n`;

  it.each([
    ['brackets', deep('[', ']', 101)],
    ['braces', deep('{a: ', '}', 101)],
    ['a million brackets', deep('[', ']', 1_000_000)],
    ['unclosed brackets', `title: ${'['.repeat(4_000_000)}`],
    ['dashes on a line', `${'- '.repeat(1_000_000)}x`],
    ['lines', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('of %s over 100 is refused quickly', (_name, text) => {
    const { codes, took } = timed(text);
    expect(codes).toContain('too-deep');
    expect(took).toBeLessThan(soon);
  });

  it('of 99 is not too deep', () => {
    expect(codesOf(deep('[', ']', 98))).not.toContain('too-deep');
  });

  it('cannot be hidden in aliases', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `k${index + 1}: &a${index + 1} [[*a${index}]]`);
    expect(codesOf(['title: T', 'k0: &a0 [x]', ...lines].join('\n'))).toContain('too-deep');
  });
});

describe('aliases', () => {
  it('that multiply are refused quickly', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `k${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    );
    const { codes, took } = timed(['title: T', 'k0: &a0 [x, x]', ...lines].join('\n'));
    expect(codes).toContain('alias-bomb');
    expect(took).toBeLessThan(soon);
  });

  it('of themselves are unknown', () => {
    expect(codesOf('title: T\nkeyPoints: &a [*a]\n')).toContain('unknown-alias');
  });
});

describe('a brief of more than anyone writes', () => {
  const points = (count: number, point: string): string =>
    `title: T\nmarking: TLP:CLEAR\nkeyPoints:\n${point.repeat(count)}sources: [{ id: one, title: One }]\n`;
  const cited = '  - text: An item has some words and a citation [@one].\n    by: someone\n';

  it('is read as far as two thousand entries in a list', () => {
    const { codes, took } = timed(points(2_000, cited));
    expect(codes).toEqual([]);
    expect(took).toBeLessThan(soon);
  });

  it.each([
    ['a hundred thousand items', points(100_000, '  - A point\n'), 'list-too-long'],
    ['two thousand and one', points(2_001, '  - A point\n'), 'list-too-long'],
    [
      'two thousand items of forty sources each',
      points(2_000, `  - { text: A, sources: [${'one, '.repeat(40)}] }\n`),
      'too-many-values',
    ],
    ['a text of a million letters', `title: ${'w'.repeat(1_000_000)}\n`, 'text-too-long'],
    ['a text of a million words', `title: ${'w '.repeat(1_000_000)}\n`, 'text-too-long'],
    ['a million signs of emphasis', `title: "${'*'.repeat(1_000_000)}"\n`, 'text-too-long'],
    ['a million brackets in a text', `title: "${'['.repeat(1_000_000)}"\n`, 'text-too-long'],
    ['a text in a file of 4 MB', `title: |\n${'  some words and more\n'.repeat(190_000)}`, 'text-too-long'],
  ])('is refused: %s', (_name, text, code) => {
    const { codes, took } = timed(text);
    expect(codes).toEqual([code]);
    expect(took).toBeLessThan(2 * soon);
  });
});
