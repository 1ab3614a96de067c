import { add } from '../../unit/length.ts';
import type { Geometry } from '../scene.ts';
import { textOf } from '../text/sums.ts';
import { tolerance } from './area.ts';
import { type Frame, framesOf } from './frames.ts';
import { heightOfText, linesByParagraph } from './ink.ts';
import { leavesOfKind, type Rule } from './sheet.ts';

/** A rule for everything that text is set in, cells included. */
const ofFrames =
  (words: string, isWrong: (frame: Frame) => boolean): Rule =>
  ({ leaves }) =>
    leaves.filter(({ item }) => framesOf(item).some(isWrong)).map(({ item }) => ({ item: item.name, words }));

/** Every text was measured, and whole: a text whose lines are lacking passes every other rule. */
export const unmeasured = ofFrames(
  'has lines that are not its text',
  ({ lines, paragraphs }) =>
    lines.map(({ text }) => text).join('') !== paragraphs.map(({ runs }) => textOf(runs)).join(''),
);

/** A text's lines are no taller than its box. */
export const textTooTall = ofFrames(
  'is taller than its box',
  (frame) => add(frame.insets.top, frame.insets.bottom, heightOfText(frame)) > frame.box.height + tolerance,
);

/** The share of its box's width, and the share of its shorter side taken off that, in which Office sets a shape's text. */
const rooms: Readonly<Record<Geometry, { readonly ofWidth: number; readonly lessOfSide: number }>> = {
  rectangle: { ofWidth: 1, lessOfSide: 0 },
  rounded: { ofWidth: 1, lessOfSide: (2 / 6) * (1 - Math.SQRT1_2) },
  ellipse: { ofWidth: Math.SQRT1_2, lessOfSide: 0 },
  diamond: { ofWidth: 0.5, lessOfSide: 0 },
};

const widthFor = ({ box, geometry, insets }: Frame): number => {
  const { ofWidth, lessOfSide } = rooms[geometry];
  return box.width * ofWidth - Math.min(box.width, box.height) * lessOfSide - insets.left - insets.right;
};

/** No line is wider than what its shape leaves for text: Office would break it once more. */
export const textTooWide = ofFrames('has a line wider than its box', (frame) =>
  linesByParagraph(frame).some((lines, index) => {
    const room = widthFor(frame) - (frame.paragraphs[index]?.indent ?? 0);
    return lines.some(({ width }) => width > room + tolerance);
  }),
);

/** A table's rows are no taller than its box, and its columns no wider. */
export const tableTooLarge: Rule = (sheet) =>
  leavesOfKind(sheet, 'table')
    .filter(
      ({ item: { box, rows, columns } }) =>
        add(...rows.map(({ height }) => height)) > box.height + tolerance ||
        add(...columns) > box.width + tolerance,
    )
    .map(({ item }) => ({ item: item.name, words: 'is taller or wider than its box' }));
