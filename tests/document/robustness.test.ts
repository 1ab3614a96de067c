import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { tags } from '../../src/document/tags/tags.ts';
import { markupFrom } from '../support/template-text.ts';

const scraps = [
  ...Object.keys(tags).flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`]),
  '<main lang="en" title="T">',
  '<section data-layout="content"><h1>T</h1>',
  '<a href="#x">',
  '<li data-source="a" data-label="A">',
  '<td colspan="99">',
  '<p id="x" lang="ar" dir="auto" class="lead">',
  '<!-- & -->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '&amp;',
  '&nbsp;',
  '&#0;',
  '&#x10FFFF;',
  '&',
  '<',
  '>',
  '"',
  ' ',
  '\n',
  '\r\n',
  '\0',
  '\ud800',
  '😀',
  'عربي',
  'words',
  '⟦value⟧',
  '⟦<em>x</em>⟧',
  '⟦⟧',
] as const;

const soup = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 30,
});

const parse = (text: string, form: 'deck' | 'handout') => {
  const found: Diagnostic[] = [];
  const document = parseDocument(markupFrom(text), form, (diagnostic) => found.push(diagnostic));
  return { document, found };
};

describe('Whatever a template prints', () => {
  it('has no more faults than someone reads', () => {
    const { found } = parse(`<main lang="en" title="T">${'&x;'.repeat(1_000)}</main>`, 'handout');
    expect(found).toHaveLength(100);
  });

  it('gives a document or an error, and never a fault of the program', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('deck', 'handout'), fc.boolean(), (pieces, form, wrapped) => {
        const inside = pieces.join('');
        const text = wrapped ? `<main lang="en" title="T">${inside}</main>` : inside;
        const { document, found } = parse(text, form);
        const errors = found.filter(({ severity }) => severity === 'error');
        expect(document === undefined).toBe(errors.length > 0);
        for (const { span } of errors) expect(span).toBeDefined();
      }),
      { numRuns: 1500 },
    );
  });

  it('may end in half a surrogate pair', () => {
    const { document, found } = parse('<?x\ud800', 'deck');
    expect(document).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['markup-malformed']);
  });

  it('is read without trouble however deep it nests', () => {
    const { document, found } = parse('<div>'.repeat(200_000), 'deck');
    expect(document).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['markup-too-deep']);
  });

  it('is refused above a size', () => {
    const { document, found } = parse(
      `<main lang="en" title="T"><p>${'x'.repeat(50_000_001)}</p></main>`,
      'handout',
    );
    expect(document).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['markup-too-large']);
  });

  it.each(['three', '⟦three⟧'])(
    'is read in time that grows no faster than its length, with %s in it',
    (word) => {
      const rows = `<tr><td>one &amp; <em>two</em></td><td>${word}</td></tr>\n`.repeat(2000);
      const markup = markupFrom(`<main lang="en" title="T"><table><tbody>${rows}</tbody></table></main>`);
      const started = performance.now();
      const document = parseDocument(markup, 'handout', () => undefined);
      expect(document?.kind).toBe('handout');
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
