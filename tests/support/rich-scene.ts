import { deflateSync } from 'node:zlib';
import { pngColour, pngOf } from '../../src/image/print-png.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { emu, inch, point } from '../../src/unit/length.ts';
import {
  box,
  cell,
  content,
  cover,
  heading,
  ink,
  paint,
  panel,
  paragraph,
  red,
  row,
  rule,
  run,
  scene,
  shape,
  slide,
  someInsets,
  table,
  text,
  white,
} from './scene.ts';

/** A square of one colour as a PNG. */
const png = (side: number, shade: number): Uint8Array => {
  const rows = Buffer.alloc(side * (side + 1), shade);
  for (let at = 0; at < rows.length; at += side + 1) rows[at] = 0;
  return pngOf(side, side, pngColour.grey, [['IDAT', deflateSync(rows)]]);
};

/** A place in EMU. */
const place = (left: number, top: number) => ({ left: emu(left), top: emu(top) });

const arabic = (words: string) => run(words, { language: 'ar-IQ' });
const notes = {
  header: 'DRAFT',
  footer: 'DRAFT',
  marking: { text: 'TLP:GREEN', colour: paint('33FF00') },
  paragraphs: [
    paragraph([run('First note with '), run('weight', { bold: true }), run(' & <signs>.')]),
    paragraph([run('Second note.\nWith a line break.')]),
    paragraph([arabic('ملاحظة')], { direction: 'rtl' }),
  ],
};
const bullets = text(
  'Points',
  box(0.6, 1.8, 6, 3),
  [
    paragraph(
      [
        run('First '),
        run('bold', { bold: true }),
        run(' point '),
        run('[1]', { link: { kind: 'web', target: 'https://example.org/a?b=1&c="x"' } }),
      ],
      { bullet: { kind: 'disc' }, indent: point(18) },
    ),
    paragraph([run('Nested '), run('italic', { italic: true })], {
      bullet: { kind: 'disc' },
      indent: point(40),
      spaceBefore: point(6),
    }),
    paragraph([run('Number four')], {
      bullet: { kind: 'number', start: 4 },
      indent: point(18),
      spaceBefore: point(6),
    }),
    paragraph([run('Indented, to '), run('slide 2', { link: { kind: 'slide', number: 2 } })], {
      indent: point(36),
      spaceBefore: point(6),
    }),
    paragraph(
      [run('Line one'), run('\n'), run('line two', { size: 20 }), run('\n\n'), run('after an empty line')],
      { spaceBefore: point(12) },
    ),
    paragraph([], { spaceBefore: point(4) }),
    paragraph(
      [run('centred', { underline: true }), run('2', { raised: true }), run(' l1O0', { font: 'code' })],
      { align: 'centre' },
    ),
  ],
  { placeholder: 'body' },
);
const foot = (number: number) => [
  text(
    'Marking',
    box(7, 7.02, 5, 0.3),
    [paragraph([run('TLP:GREEN', { bold: true, size: 12 })], { align: 'end' })],
    { placeholder: 'footer' },
  ),
  text(
    'Slide number',
    box(12.2, 7.02, 0.6, 0.3),
    [paragraph([run(`${number}`, { size: 9 }), run(' / 13', { size: 9 })], { align: 'end' })],
    { placeholder: 'number' },
  ),
];
const claims = table(
  'Claims',
  box(0.6, 1.8, 12, 2),
  [
    row(
      [
        cell([paragraph([run('Who', { ...heading })])]),
        cell([paragraph([run('What', { ...heading })])], { columnSpan: 2, fill: panel }),
      ],
      true,
    ),
    row([
      cell([paragraph([run('US')])], { anchor: 'middle' }),
      cell([
        paragraph([run('Struck '), run('one', { bold: true })]),
        paragraph([run('[2]', { link: { kind: 'web', target: 'https://example.org' } })], {
          indent: point(10),
        }),
      ]),
      cell([]),
    ]),
    row([
      cell([paragraph([run('All of them')])], {
        columnSpan: 3,
        top: { colour: red, width: point(1.5), dash: 'dashed' },
      }),
    ]),
  ],
  [3, 5, 4],
);
const arabicTable = table(
  'Arabic',
  box(0.6, 4.6, 12, 1),
  [
    row(
      [
        cell([paragraph([arabic('من')], { direction: 'rtl' })]),
        cell([paragraph([arabic('ماذا')], { direction: 'rtl' })]),
      ],
      true,
    ),
  ],
  [6, 6],
  { direction: 'rtl', alternative: 'جدول' },
);

/** A deck with each kind of item, thirteen slides, and thirty shapes on one of them. */
export const richScene = (): Scene =>
  scene(
    [
      slide(
        'Strike in Baghdad',
        [
          text(
            'Subtitle',
            box(0.6, 3.6, 12, 1),
            [paragraph([run('What is known', { size: 18, colour: white })])],
            { placeholder: 'subtitle' },
          ),
        ],
        { layout: cover.name, notes },
      ),
      slide('Points & <signs> "quoted"', [bullets, ...foot(2)], { group: 'Facts', notes }),
      slide('Who says what', [claims, arabicTable, ...foot(3)], { group: 'Facts', notes }),
      slide(
        'Thirty shapes',
        [
          ...Array.from({ length: 30 }, (_, index) =>
            shape(`Shape ${index}`, box(0.6 + (index % 10), 2 + Math.floor(index / 10), 0.8, 0.8), {
              geometry: index % 2 ? 'ellipse' : 'rectangle',
              stroke: { colour: ink, width: point(1), dash: 'dashed' },
            }),
          ),
          rule('Line', box(0.6, 6, 5, 0.5)),
          ...foot(4),
        ],
        { group: 'Figures' },
      ),
      slide(
        'A group and pictures',
        [
          {
            kind: 'group',
            keepsSides: false,
            name: 'Card',
            box: box(1, 2, 4, 3),
            alternative: 'A card',
            brief: undefined,
            items: [
              shape('Panel', box(1, 2, 4, 3)),
              text('Card text', box(1.2, 2.2, 3.6, 1), [paragraph([run('In a card')])], {
                fill: white,
                insets: someInsets,
                placeholder: 'body',
              }),
              {
                kind: 'group',
                keepsSides: false,
                name: 'Inner',
                box: box(2, 4, 1, 1),
                alternative: undefined,
                brief: undefined,
                items: [shape('Dot', box(2, 4, 0.5, 0.5)), rule('Stroke', box(2, 4, 0, 1))],
              },
              shape('Last', box(4, 4, 0.5, 0.5)),
              {
                kind: 'path',
                name: 'Land',
                box: box(1, 2.2, 1, 1),
                alternative: undefined,
                brief: undefined,
                // A corner of less than a hundred EMU, which the library would take for inches.
                outlines: [
                  { points: [place(0, 50), place(900_000, 99), place(900_000, 914_400)], closed: true },
                  { points: [place(200_000, 300_000), place(700_000, 300_000)], closed: false },
                ],
                fill: white,
                stroke: { colour: ink, width: point(1), dash: 'dashDotted' },
              },
              text('Tag', box(1.2, 4, 0.8, 0.4), [paragraph([run('Tag')])], {
                geometry: 'rounded',
                fill: panel,
                stroke: { colour: ink, width: point(1.5), dash: 'dotted' },
              }),
            ],
          },
          {
            kind: 'picture',
            name: 'Photo',
            box: box(6, 2, 2, 2),
            alternative: 'A grey square',
            brief: undefined,
            bytes: png(32, 128),
            type: 'png',
          },
          {
            kind: 'picture',
            name: 'Photo again',
            box: box(9, 2, 2, 2),
            alternative: '',
            brief: undefined,
            bytes: png(32, 128),
            type: 'png',
          },
          ...foot(5),
        ],
        { group: 'Figures' },
      ),
      slide(
        'من قال ماذا',
        [
          text('نص', box(0.6, 2, 12, 2), [
            paragraph([arabic('ضربة في '), run('Baghdad'), arabic(' اليوم')], {
              direction: 'rtl',
              bullet: { kind: 'disc' },
              indent: point(18),
            }),
          ]),
        ],
        { group: 'Facts' },
      ),
      ...Array.from({ length: 7 }, (_, index) =>
        slide(
          `Slide ${index + 7}`,
          [
            text('Body', box(0.6, 1.8, 5, 1), [paragraph([run('Text')])], { placeholder: 'body' }),
            {
              kind: 'picture',
              name: 'Photo',
              box: box(6, 2, 2, inch(1) / 914_400),
              alternative: 'Another',
              brief: undefined,
              bytes: png(16, index % 2 ? 10 : 128),
              type: 'png',
            },
            ...foot(index + 7),
          ],
          { group: `Part <${index % 3}>` },
        ),
      ),
    ],
    { title: 'Strike in Baghdad', layouts: [cover, content] },
  );
