import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Handout,
  type Inline,
  noData,
  type Paragraph,
  type Text,
} from '../../src/document/node.ts';
import { writeHandout } from '../../src/handout/handout.ts';
import { finishHandout } from '../../src/package/docx/finish.ts';
import type { Colour } from '../../src/unit/colour.ts';
import { furniture, standardTheme } from '../support/handout.ts';
import { lintPackage } from '../support/package-lint.ts';
import { validatorErrors } from '../support/validator.ts';

const nasty = [
  '<',
  '&',
  '"',
  "'",
  ']]>',
  '{',
  '\\',
  '\u0000',
  '\u0007',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '😀',
  'مرحبا',
  '\u202E',
  '\t',
  '\r\n',
  '\u2028',
  ' ',
  '%',
  '://',
  '{"style":1}',
  '__proto__',
  'é',
  '{page}',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

const origin = {};
const text = (value: string): Text => ({ kind: 'text', origin, value, language: value, direction: 'ltr' });
const paragraph = (children: readonly Inline[], id?: string): Paragraph => ({
  kind: 'paragraph',
  origin,
  id,
  classes: [],
  data: noData,
  children,
});

/** A handout in which one text stands wherever a text can. */
const filled = (value: string): Handout => {
  const children: readonly Inline[] = [
    text(value),
    { kind: 'code', origin, children: [text(value)] },
    { kind: 'link', origin, target: value, children: [text(value)] },
    { kind: 'link', origin, target: `https://example.org/${value}`, children: [text(value)] },
    { kind: 'reference', origin, target: value, children: [text(value)] },
    { kind: 'citation', origin, source: value, locator: value },
  ];
  const words = paragraph(children, value);
  const boxed = { origin, id: undefined, classes: [], data: noData };
  const source = { id: value, label: value };
  const blocks: readonly Block[] = [
    { kind: 'contents', ...boxed },
    { kind: 'heading', level: 2, ...boxed, children },
    words,
    {
      kind: 'list',
      ordered: true,
      ...boxed,
      items: [{ kind: 'listItem', ...boxed, source, children: [words] }],
    },
    {
      kind: 'table',
      ...boxed,
      caption: children,
      columns: [undefined],
      head: [],
      body: [
        {
          kind: 'row',
          ...boxed,
          source,
          cells: [
            { kind: 'cell', ...boxed, header: 'row', columnSpan: 1, numeric: false, children: [words] },
          ],
        },
      ],
    },
    { kind: 'quotation', ...boxed, children: [words], attribution: [words] },
  ];
  return { kind: 'handout', title: value, language: value, direction: 'ltr', children: blocks };
};

const built = async (value: string): Promise<Uint8Array> => {
  const theme = await standardTheme();
  const { parts } = await writeHandout({
    handout: filled(value),
    numbering: { sources: new Map([[value, { id: value, label: value, number: 1 }]]), figures: new Map() },
    theme,
    furniture: {
      ...furniture,
      marking: { text: value, colour: 'FFC000' as Colour },
      status: [value],
      runningTitle: value,
      note: value,
    }, // six digits
    report: () => undefined,
  });
  const properties = {
    title: value,
    subject: value,
    authors: [value],
    organisation: value,
    keywords: [value],
    language: 'en',
    moment: '2024-03-15T00:00:00Z',
    marking: value,
    status: value,
  };
  return finishHandout(parts, properties, theme.file);
};

describe('Any text, wherever a text can stand in a handout', () => {
  it('gives sound, well-formed parts', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        const bytes = await built(value);
        expect(lintPackage(bytes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
  it.each(['<&"\'>]]>', '\u0000\u0007\uFFFE\uD800', '😀 مرحبا \u202E x', 'a\r\nb\tc', '{"style":1}', ''])(
    'has no errors for the Open XML SDK: %j',
    async (value) => {
      expect(await validatorErrors(await built(value), 'docx')).toEqual([]);
    },
  );
});
