import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/layout/scene.ts';
import { descendants, textOf } from '../../src/package/xml/query.ts';
import { withoutForbidden } from '../../src/unit/characters.ts';
import { finished, xmlOf } from '../support/finished.ts';
import { lintPackage } from '../support/package-lint.ts';
import {
  box,
  cell,
  content,
  paragraph,
  properties,
  row,
  run,
  scene,
  shape,
  slide,
  table,
  text,
} from '../support/scene.ts';
import { validatorErrors } from '../support/validator.ts';

const nasty = [
  '<',
  '&',
  '"',
  "'",
  '>',
  ']]>',
  '&amp;',
  '{',
  '}',
  '\\',
  '\u0000',
  '\u0007',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '😀',
  'مرحبا',
  '\u202E',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u2028',
  ' ',
  '%',
  '://',
  '{"name":1}',
  '0',
  '__proto__',
  'é',
];
const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
    .map((pieces) => pieces.join('')),
  fc.constantFrom(...nasty),
);

/** A scene in which one text stands wherever a text can. */
const filled = (value: string): Scene => {
  const linked = run(value, {
    language: value,
    link: { kind: 'web', target: `https://example.org/${value}` },
  });
  return scene(
    [
      slide(
        value,
        [
          text(
            value,
            box(1, 2, 3, 1),
            [paragraph([run(value), linked, run(value, { link: { kind: 'web', target: value } })])],
            { alternative: value },
          ),
          shape(value, box(1, 3, 1, 1), { alternative: value }),
          table(
            value,
            box(1, 5, 4, 1),
            [row([cell([paragraph([run(value)])]), cell([paragraph([linked])])], true)],
            [2, 2],
            { alternative: value },
          ),
          {
            kind: 'group',
            keepsSides: false,
            name: value,
            box: box(5, 5, 1, 1),
            alternative: value,
            brief: undefined,
            items: [shape(value, box(5, 5, 1, 1))],
          },
        ],
        {
          group: value,
          layout: value,
          notes: { header: value, footer: value, paragraphs: [paragraph([run(value)])] },
        },
      ),
    ],
    {
      title: value,
      language: value,
      layouts: [
        {
          ...content,
          name: value,
          placeholders: content.placeholders.map((placeholder) => ({ ...placeholder, prompt: value })),
        },
      ],
    },
  );
};
const told = (value: string) => ({
  ...properties,
  title: value,
  subject: value,
  authors: [value],
  organisation: value,
  keywords: [value],
  marking: value,
  status: value,
});

describe('any text, wherever a text can stand', () => {
  it('gives sound, well-formed parts', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        // A text of nothing but what XML cannot hold leaves an empty title; documents are refused for one.
        // A filled box of nothing but white space is a shape that says nothing.
        const faults = lintPackage(await finished(filled(value), told(value)));
        expect(faults.filter((line) => !/an empty placeholder$|^alt-missing: A shape /.test(line))).toEqual(
          [],
        );
      }),
      { numRuns: 120 },
    );
  });
  it('says on the slide what it says in the scene, but for line breaks and what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        const root = xmlOf(
          await finished(scene([slide('T', [text('A', box(1, 2, 3, 1), [paragraph([run(value)])])])])),
          'ppt/slides/slide1.xml',
        );
        const said = descendants(root, 'a:t').slice(1).map(textOf).join('');
        expect(said).toBe(withoutForbidden(value).replace(/[\r\n\u2028\u2029]/g, ''));
      }),
      { numRuns: 120 },
    );
  });
  it.each([
    '<&"\'>]]>',
    '\u0000\u0007\uFFFE\uD800',
    '😀 مرحبا \u202E x',
    'a\r\nb\tc',
    '{"name":1}',
    '',
    '%zz [x] {y}|^`',
  ])('has no errors for the Open XML SDK: %j', async (value) => {
    expect(await validatorErrors(await finished(filled(value), told(value)), 'pptx')).toEqual([]);
  });
});
