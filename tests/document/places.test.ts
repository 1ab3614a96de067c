import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { walk } from '../../src/document/walk.ts';
import type { Markup } from '../../src/template/markup.ts';
import { markupFrom } from '../support/template-text.ts';

const silent = () => undefined;
const place = (line: number, column: number, offset: number) => ({ line, column, offset });

describe('A node knows where it comes from', () => {
  it('by the template’s line and column, also behind values and line breaks', () => {
    const markup = markupFrom('<main lang="en"\n  title="T">\n<p>⟦one⟧ and\n  <em>two</em></p></main>');
    const document = parseDocument(markup, 'handout', silent);
    const starts = [...walk(document as NonNullable<typeof document>)]
      .filter((node) => 'origin' in node)
      .map((node) => [node.kind, node.origin.template?.start.line, node.origin.template?.start.column]);
    expect(starts).toEqual([
      ['paragraph', 3, 1],
      ['text', 3, 4],
      ['text', 3, 9],
      ['emphasis', 4, 3],
      ['text', 4, 7],
    ]);
  });

  it('in the file of the partial that printed it, and ends there', () => {
    const opening = '<main lang="en" title="T"><p class="';
    const partial = 'bad';
    const rest = '">x</p></main>';
    const file = (name: string, from: number, length: number) => ({
      file: name,
      start: place(1, from + 1, from),
      end: place(1, from + length + 1, from + length),
    });
    const markup: Markup = {
      text: opening + partial + rest,
      segments: [
        { kind: 'template', offset: 0, template: file('deck.hbs', 0, opening.length) },
        { kind: 'template', offset: opening.length, template: file('partials/name.hbs', 0, partial.length) },
        {
          kind: 'template',
          offset: opening.length + partial.length,
          template: file('deck.hbs', 60, rest.length),
        },
      ],
    };
    const found: Diagnostic[] = [];
    parseDocument(markup, 'handout', (diagnostic) => found.push(diagnostic));
    expect(found.map(({ code, span }) => [code, span?.file, span?.start.column, span?.end.column])).toEqual([
      ['class-unknown', 'partials/name.hbs', 1, 4],
    ]);
  });

  it('not at all where markup came from nowhere', () => {
    const document = parseDocument(
      { text: '<main lang="en" title="T"><p>x</p></main>', segments: [] },
      'handout',
      silent,
    );
    expect(document?.kind === 'handout' && document.children[0]?.origin).toEqual({});
  });
});
