import { Paragraph, TableCell, TextRun } from 'docx';
import { centimetre, type Length, subtract, toTwips } from '../../unit/length.ts';
import type { WordParagraph, WordTable } from '../model/word.ts';
import type { EmitContext } from './context.ts';

/** What the numbers of lines take of the margin, and what parts them from the text. */
const numbersWidth = centimetre(1.5);
const gap = centimetre(0.15);

/** Half-points. */
const size = 16;
/** No rule of the table runs into the margin. */
const blank = { style: 'single', size: 4, color: 'FFFFFF' } as const;

const runsFor = (lines: readonly string[], { palette }: EmitContext): TextRun[] =>
  lines.map(
    (line, index) =>
      new TextRun({ text: line, size, color: palette.mute, bold: false, ...(index > 0 ? { break: 1 } : {}) }),
  );

/** At the text's side: numbers run from the left in every language, and so does their paragraph. */
const paragraphFor = (
  lines: readonly string[],
  context: EmitContext,
  more: ConstructorParameters<typeof Paragraph>[0] & object = {},
): Paragraph =>
  new Paragraph({
    ...more,
    style: 'Normal',
    alignment: context.direction === 'rtl' ? 'left' : 'right',
    spacing: { before: 0, after: 0 },
    children: runsFor(lines, context),
  });

/** Beside a paragraph: a frame in the margin, as high as where the paragraph's first line stands. */
export const emitFrame = ({ lines = [] }: WordParagraph, context: EmitContext): readonly Paragraph[] => {
  if (lines.length === 0) return [];
  const { page } = context.theme.handout;
  const left = subtract(subtract(page.marginSide, gap), numbersWidth);
  const x = context.direction === 'rtl' ? subtract(page.width, subtract(page.marginSide, gap)) : left;
  return [
    paragraphFor(lines, context, {
      keepNext: true,
      frame: {
        type: 'absolute',
        position: { x: toTwips(x), y: 1 },
        width: toTwips(numbersWidth),
        height: 0,
        rule: 'auto',
        wrap: 'around',
        anchor: { horizontal: 'page', vertical: 'text' },
      },
    }),
  ];
};

/** Beside a table: a column of its own that hangs in the margin; frames do not stand in cells. */
export const lineColumn = (table: WordTable): Length | undefined =>
  table.rows.some(({ lines = [] }) => lines.length > 0) ? numbersWidth : undefined;

/** What heads that column, so that it is heard what the numbers are. */
export const lineHead = ({ theme }: EmitContext): string => theme.labels.words.line ?? 'Line';

export const emitLineCell = (lines: readonly string[], context: EmitContext): TableCell =>
  new TableCell({
    borders: { top: blank, bottom: blank, left: blank, right: blank },
    width: { size: toTwips(numbersWidth), type: 'dxa' },
    children: [paragraphFor(lines, context)],
  });
