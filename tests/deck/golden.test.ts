import { describe, it } from 'vitest';
import { point } from '../../src/unit/length.ts';
import { finished, partsOf } from '../support/finished.ts';
import { expectGolden } from '../support/golden.ts';
import {
  box,
  cell,
  content,
  heading,
  line,
  paint,
  paragraph,
  row,
  run,
  scene,
  shape,
  slide,
  table,
  text,
} from '../support/scene.ts';

/** One slide with a list, a table and a card: what a reader of the golden can take in. */
const small = scene(
  [
    slide(
      'Two accounts',
      [
        text(
          'Points',
          box(0.6, 1.8, 5, 2),
          [
            paragraph(
              [
                run('First '),
                run('bold', { bold: true }),
                run(' [1]', { link: { kind: 'web', target: 'https://example.org/?a=1&b=2' } }),
              ],
              { bullet: { kind: 'disc' }, indent: point(18) },
            ),
            paragraph([run('مرحبا', { language: 'ar-IQ' })], { direction: 'rtl', spaceBefore: point(6) }),
          ],
          { placeholder: 'body' },
        ),
        table(
          'Accounts',
          box(6, 1.8, 6, 1),
          [
            row(
              [
                cell([paragraph([run('Who', heading)])], {
                  columnSpan: 2,
                  bottom: { colour: line, width: point(1.5), dash: 'solid' },
                }),
              ],
              true,
            ),
            row([cell([paragraph([run('A')])]), cell([])]),
          ],
          [2, 4],
        ),
        {
          kind: 'group',
          keepsSides: false,
          name: 'Card',
          box: box(1, 5, 2, 1),
          alternative: 'A card',
          brief: undefined,
          items: [
            shape('Panel', box(1, 5, 2, 1)),
            shape('Mark', box(1, 5, 0.2, 0.2), { geometry: 'ellipse' }),
          ],
        },
        text(
          'Slide number',
          box(12.2, 7.02, 0.6, 0.3),
          [paragraph([run('1', { size: 9 })], { align: 'end' })],
          { placeholder: 'number' },
        ),
      ],
      {
        group: 'Facts',
        notes: {
          header: '',
          footer: 'DRAFT',
          marking: { text: 'TLP:GREEN', colour: paint('33FF00') },
          paragraphs: [paragraph([run('A note.')])],
        },
      },
    ),
  ],
  { layouts: [content] },
);

describe('a small deck', () => {
  it('is, part by part, as it was', async () => {
    expectGolden(
      'small-deck',
      partsOf(await finished(small)),
      /^(\[|_rels|docProps|ppt\/(slides|slideLayouts|notesSlides|presentation|_rels))/,
    );
  });
});
