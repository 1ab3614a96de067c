import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { withoutAnnotations } from '../support/annotated.ts';
import { casesIn } from '../support/case-file.ts';
import { briefFrom, renderFiles } from '../support/template-case.ts';

/** What Handlebars itself prints; a partial's indent only before its first line, since values are not altered. */
const byHandlebars = (files: ReadonlyMap<string, string>, data: unknown): string => {
  const own = Handlebars.create();
  const options = { preventIndent: true };
  for (const [file, text] of files) {
    const name = /^partials\/(.*)\.hbs$/.exec(file)?.[1];
    if (name !== undefined) own.registerPartial(name, own.compile(withoutAnnotations(text), options));
  }
  return own.compile(withoutAnnotations(files.get('deck.hbs') ?? ''), options)(data);
};

describe('Templates without helpers of ours', () => {
  const plain = new Set(['print', 'scopes', 'white-space', 'empty-lists']);
  for (const { name, parts } of casesIn('template').filter((each) => plain.has(each.name))) {
    it(`print in ${name} what Handlebars prints`, async () => {
      const brief = briefFrom(withoutAnnotations(parts.get('brief') ?? ''));
      const files = [...parts].filter(([part]) => part.endsWith('.hbs'));
      const { markup } = await renderFiles(Object.fromEntries(files), brief);
      const text = withoutAnnotations(parts.get('deck.hbs') ?? '');
      if (text.includes('{{join')) return;
      expect(markup?.text).toBe(byHandlebars(parts, brief?.data));
    });
  }

  it('treat white space as Handlebars does, wherever it stands', async () => {
    const brief = briefFrom('title: A title\nbottomLine: So\nauthors: [Ann, Ben]');
    const space = fc.constantFrom(
      '',
      ' ',
      '\n',
      '  \n',
      '\n  ',
      '\r\n',
      '\t',
      ' x ',
      '\n\n',
      'x\n  y',
      ' \n \n ',
    );
    const tag = fc.constantFrom('', '~');
    const piece: fc.Arbitrary<string> = fc.oneof(
      fc.tuple(tag, tag).map(([a, b]) => `{{${a}title.text${b}}}`),
      fc.tuple(tag, tag).map(([a, b]) => `{{${a}! remark ${b}}}`),
      fc.tuple(tag, tag).map(([a, b]) => `{{${a}> part${b}}}`),
      fc
        .tuple(tag, tag, tag, tag, space, space)
        .map(([a, b, c, d, one, two]) => `{{${a}#if authors${b}}}${one}{{title.text}}${two}{{${c}/if${d}}}`),
      fc
        .tuple(tag, tag, tag, tag, space, space, space)
        .map(
          ([a, b, c, d, one, two, three]) =>
            `{{#each authors${a}}}${one}{{this}}${two}{{${b}else${c}}}${three}{{/each${d}}}`,
        ),
      fc.tuple(tag, space).map(([a, one]) => `{{#if subtitle}}x{{else if authors${a}}}${one}yes{{/if}}`),
      fc.tuple(tag, space).map(([a, one]) => `{{^if subtitle${a}}}${one}no{{else}}${one}yes{{${a}/if}}`),
    );
    const template = fc
      .array(fc.tuple(space, piece), { maxLength: 5 })
      .chain((all) => space.map((last) => `x${all.flat().join('')}${last}`));
    const part = ' <p>\n{{title.text}}\n</p> \n';
    await fc.assert(
      fc.asyncProperty(template, async (deck) => {
        const files = { 'deck.hbs': deck, 'partials/part.hbs': part };
        const { markup } = await renderFiles(files, brief);
        expect(markup?.text).toBe(byHandlebars(new Map(Object.entries(files)), brief?.data));
        for (const [index, segment] of (markup?.segments ?? []).entries()) {
          if (segment.kind !== 'template') continue;
          const printed = markup?.text.slice(segment.offset, markup.segments[index + 1]?.offset) ?? '';
          const source = segment.template.file === 'pack/deck.hbs' ? deck : part;
          const { offset } = segment.template.start;
          expect(source.slice(offset, offset + printed.length)).toBe(printed);
        }
      }),
      { numRuns: 300 },
    );
  });
});
