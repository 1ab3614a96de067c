import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { briefFrom, renderFiles } from '../support/template-case.ts';

/** The text and the attribute `title` of markup as an XML reader gives them. */
const readXml = (markup: string): { text: string; title: string } => {
  const read = { text: '', title: '' };
  const parser = new SaxesParser();
  parser.on('text', (text) => {
    read.text += text;
  });
  parser.on('opentag', (tag) => {
    read.title += tag.attributes.title ?? '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(markup).close();
  return read;
};

/** What XML can hold and a brief may: no controls, no lone surrogates, no noncharacters of ours. */
const allowed = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter(
    (text) =>
      !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]/.test(text) &&
      !/\p{Surrogate}/u.test(text),
  );

const withContact = (contact: string) => {
  const brief = briefFrom('title: A title\nbottomLine: So\ncontact: x');
  // The value is put in behind the reader's back, so that any string at all can be tried.
  return brief && { ...brief, data: { ...brief.data, contact } };
};

describe('A printed value', () => {
  it('is what it was, after XML is read, in text and in attributes', async () => {
    const deck = '<main title="{{contact}}">{{contact}}</main>';
    await fc.assert(
      fc.asyncProperty(allowed, async (contact) => {
        const { markup } = await renderFiles({ 'deck.hbs': deck }, withContact(contact));
        const read = readXml(markup?.text ?? '');
        expect(read.text).toBe(contact);
        // An XML reader makes blanks of tabs and line ends in attributes, which hold one line.
        expect(read.title).toBe(contact.replace(/[\t\n]/g, ' '));
      }),
      { numRuns: 300 },
    );
  });

  it('never breaks out, whatever it is, also as Markdown', async () => {
    const deck =
      '<main title="{{plain title.text}}">{{inline title.text}}{{prose title.text}}{{date title.text}}{{claimant title.text}}{{term "x" title.text}}{{join authors title.text}}</main>';
    const pieces = fc.constantFrom(
      '*',
      '**',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '&',
      '"',
      "'",
      '@a',
      ', ',
      'https://e.org',
      '\n\n',
      '\\',
      '=',
      ']]>',
      '<!--',
      '&amp;',
    );
    const text = fc.oneof(
      allowed,
      fc.array(pieces, { minLength: 1 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const brief = briefFrom('title: A title\nbottomLine: So\nauthors: [Ann, Ben]');
        const data = brief && { ...brief.data, title: { text: title } };
        const { markup } = await renderFiles({ 'deck.hbs': deck }, brief && data && { ...brief, data });
        expect(() => readXml(markup?.text ?? '')).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each(['\u0000', '\u0007', '\u001F', '\uFFFE', '\uFDD0', '\uFDD1', '\uFDD2', '\uD800', '\uDC00'])(
    'that holds a character that XML forbids is reported and printed nowhere',
    async (character) => {
      const deck = '<main>{{#if contact}}{{contact}}{{/if}}</main>';
      const { found, markup } = await renderFiles({ 'deck.hbs': deck }, withContact(`a${character}b`));
      expect(found.map(({ code }) => code)).toEqual(['template-value-character']);
      expect(markup).toBeUndefined();
    },
  );
});

describe('A template that holds such a character', () => {
  it('is refused at its place', async () => {
    const { found } = await renderFiles({ 'deck.hbs': '<main>\n x\uFDD1\u0007</main>' }, undefined);
    expect(found.map(({ code, span }) => [code, span?.start.line, span?.start.column])).toEqual([
      ['template-character', 2, 3],
      ['template-character', 2, 4],
    ]);
  });
});

describe('What is no own value of the brief', () => {
  const inherited = [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'constructor.name',
    '__proto__.constructor',
  ];

  it.each(inherited)('prints nothing through lookup with a key worked out: %s', async (key) => {
    const brief = briefFrom(`title: A title\nbottomLine: So\ncontact: "${key}"`);
    const deck =
      '<main>{{#if contact}}{{lookup title contact}}{{lookup this contact}}{{#with (lookup title contact)}}x{{/with}}{{#if (lookup authors contact)}}y{{/if}}{{/if}}</main>';
    const { markup } = await renderFiles({ 'deck.hbs': deck }, brief);
    expect(markup?.text).toBe('<main></main>');
  });

  it.each(inherited)('is refused as a path: %s', async (path) => {
    const { found } = await renderFiles(
      { 'deck.hbs': `<main>{{title.${path}}}{{${path}}}</main>` },
      undefined,
    );
    expect(found.map(({ code }) => code)).toEqual(['template-path', 'template-path']);
  });

  it('stays out of reach of helpers that are not ours', async () => {
    const { found } = await renderFiles(
      {
        'deck.hbs':
          '{{helperMissing title}}{{#blockHelperMissing title}}{{/blockHelperMissing}}{{$refer title "x"}}',
      },
      undefined,
    );
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });
});
