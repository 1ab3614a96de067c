import { describe, expect, it } from 'vitest';
import { type InlineNode, isSafeLink, parseInline, parseProse, stripInline } from '../../src/brief/inline.ts';

/** A node in a compact notation: `strong(text)`, `cite(a, p. 4; b)`. */
const show = (node: InlineNode): string => {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `code(${node.text})`;
    case 'citation':
      return `cite(${node.citations.map(({ source, locator }) => (locator ? `${source}, ${locator}` : source)).join('; ')})`;
    case 'link':
      return `link(${node.target}|${node.children.map(show).join('')})`;
    default:
      return `${node.kind}(${node.children.map(show).join('')})`;
  }
};

const shown = (text: string): string => parseInline(text).map(show).join('');

describe('inline text', () => {
  it.each([
    ['plain words', 'plain words'],
    ['*one* and **two**', 'emphasis(one) and strong(two)'],
    ['_one_ and __two__', 'emphasis(one) and strong(two)'],
    ['**a *b* c**', 'strong(a emphasis(b) c)'],
    ['[here](https://example.org "title")', 'link(https://example.org|here)'],
    ['see <https://example.org>', 'see link(https://example.org|https://example.org)'],
    ['`a *b*`', 'code(a *b*)'],
    ['It rained [@dwd].', 'It rained cite(dwd).'],
    ['[@a, p. 4; @b] and [@c; @d, pp. 2, 3]', 'cite(a, p. 4; b) and cite(c; d, pp. 2, 3)'],
    ['[@a][@b]', 'cite(a)cite(b)'],
    ['**It rained** [@a, p. *4*]', 'strong(It rained) cite(a, p. *4*)'],
    ['**It rained[@a]**', 'strong(It rainedcite(a))'],
    ['`[@a]` and [@b]', 'code([@a]) and cite(b)'],
    ['\\*not\\* and \\[@not]', '*not* and [@not]'],
    ['[@Bad Id] and [@]', '[@Bad Id] and [@]'],
    ['# no heading', '# no heading'],
    ['- no list', '- no list'],
    ['1. no list', '1. no list'],
    ['> no quote', '> no quote'],
    ['![no image](a.png)', '![no image](a.png)'],
    ['<b>no HTML</b> &amp; &nbsp;', '<b>no HTML</b> &amp; &nbsp;'],
    ['5 * 3 * 2 and snake_case_word', '5 * 3 * 2 and snake_case_word'],
    ['a [bracket] and [x]: y', 'a [bracket] and [x]: y'],
    ['    four blanks *first*', '    four blanks emphasis(first)'],
    ['العربية **نص**', 'العربية strong(نص)'],
    ['**unclosed', '**unclosed'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('knows where each piece stands', () => {
    const text = 'It *rained* hard [@dwd], `x`.';
    const pieces = parseInline(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(pieces).toEqual([
      ['text', 'It '],
      ['emphasis', '*rained*'],
      ['text', ' hard '],
      ['citation', '[@dwd]'],
      ['text', ', '],
      ['code', '`x`'],
      ['text', '.'],
    ]);
  });

  it('is stripped to plain words', () => {
    expect(stripInline('**It** rained [@dwd, p. 4], [they](https://a.b) say [@x].')).toBe(
      'It rained, they say.',
    );
    expect(stripInline('nothing to strip')).toBe('nothing to strip');
  });
});

describe('prose', () => {
  it('is parted by blank lines', () => {
    const text = 'One *a*.\n\nTwo\ngoes on.\n \n\nThree.';
    const paragraphs = parseProse(text);
    expect(paragraphs.map(({ nodes }) => nodes.map(show).join(''))).toEqual([
      'One emphasis(a).',
      'Two\ngoes on.',
      'Three.',
    ]);
    expect(paragraphs.map(({ offset }) => text.slice(offset, offset + 3))).toEqual(['One', 'Two', 'Thr']);
  });

  it('of nothing has no paragraphs', () => {
    expect(parseProse('')).toEqual([]);
    expect(parseProse(' \n\n ')).toEqual([]);
  });
});

describe('a link', () => {
  it.each(['https://example.org', 'http://a', 'mailto:a@b.org', 'HTTPS://EXAMPLE.ORG/?q=1'])(
    'may go to %s',
    (target) => {
      expect(isSafeLink(target)).toBe(true);
    },
  );
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'www.example.org',
    '//example.org',
    'https://',
    'mailto:',
    'data:text/html,x',
    ' https://a',
  ])('may not go to %s', (target) => {
    expect(isSafeLink(target)).toBe(false);
  });
});
