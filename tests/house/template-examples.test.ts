import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { outline } from '../support/outline.ts';
import { readSource } from '../support/sources.ts';
import { briefFrom, renderFiles } from '../support/template-case.ts';

const examples = [...readSource('docs/templates.md').matchAll(/^```\n([^`]*<section[^`]*)^```$/gm)].map(
  ([, example]) => example ?? '',
);

describe('The first template of docs/templates.md', () => {
  it('makes the slide that the page promises', async () => {
    const [example] = examples;
    const deck = `<main lang="en" title="{{plain title.text}}">${example}</main>`;
    const brief = briefFrom('title: Floods\nkeyPoints: [The river is falling., Two roads are closed.]');
    const { found, markup } = await renderFiles({ 'deck.hbs': deck }, brief);
    const document = markup && parseDocument(markup, 'deck', () => undefined);
    expect(found).toEqual([]);
    expect(document && outline(document)).toBe(
      [
        'deck "Floods" en ltr',
        '  slide layout content group "Key points"',
        '    heading 1 "Key points"',
        '    list.points ordered',
        '      listItem',
        '        paragraph "The river is falling."^2',
        '      listItem',
        '        paragraph "Two roads are closed."^2',
      ].join('\n'),
    );
  });
});
