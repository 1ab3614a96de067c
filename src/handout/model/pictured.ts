import type { Block } from '../../document/node.ts';
import type { PaperFigure } from '../../layout/figures/on-paper.ts';
import { svgOf } from '../../picture/svg.ts';
import { type Length, scale } from '../../unit/length.ts';
import { bareParagraph } from './bare-paragraph.ts';
import { bookmarksOf } from './bookmark.ts';
import { marked } from './change.ts';
import type { ModelContext } from './context.ts';
import { isPictured } from './figure-form.ts';
import type { WordBlock, WordPicture } from './word.ts';

/**
 * Figures are drawn as for a slide and printed at this share of that size: their words, of 11 to 12.5 points there, come
 * to 8.5 to 9.5 on paper.
 */
export const printScale = 0.75;

/** The share of a page that a picture may be tall. */
export const tallest = 0.6;

/** As large as it is printed: smaller still where it would be taller than all but a page. */
const scaleOf = ({ height }: PaperFigure, page: Length): number =>
  Math.min(printScale, (page * 0.9) / height);

const pictureOf = (figure: PaperFigure, context: ModelContext): WordPicture => {
  const { name, alternative, items, width, height } = figure;
  const { theme, page } = context;
  const drawing = { items, width, height, title: name, description: alternative, background: undefined };
  const by = scaleOf(figure, page.height);
  return {
    kind: 'picture',
    svg: svgOf(drawing, theme.fonts, by),
    width: scale(width, by),
    height: scale(height, by),
    name,
    description: alternative,
  };
};

/** A block that is a picture in Word, each of its figures in a paragraph; `undefined` where it is printed in words. */
export const pictured = (node: Block, context: ModelContext): readonly WordBlock[] | undefined => {
  if (!isPictured(node.classes)) return undefined;
  const figures = context.draw(node, context.place.width);
  const blocks = figures?.map((figure) => ({
    ...bareParagraph('Figure', context.direction, [pictureOf(figure, context)]),
    indent: context.place.indent,
  }));
  return blocks && marked(blocks, bookmarksOf(node, context.newBookmark));
};

/** How many pictures stand in blocks, those in cells included. */
export const picturesIn = (blocks: readonly WordBlock[]): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'contents') return sum;
    if (block.kind === 'paragraph')
      return sum + block.children.filter(({ kind }) => kind === 'picture').length;
    return sum + picturesIn(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)));
  }, 0);
