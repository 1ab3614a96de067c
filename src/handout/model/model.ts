import type { Block, Handout } from '../../document/node.ts';
import { type Images, noImages } from '../../image/image.ts';
import type { Numbering } from '../../resolve/numbering.ts';
import type { Theme } from '../../theme/theme.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { languageTag } from '../../unit/language.ts';
import { add, type Length, scale, subtract, zero } from '../../unit/length.ts';
import { bareParagraph } from './bare-paragraph.ts';
import { blocks } from './block.ts';
import { bookmarkNames } from './bookmark.ts';
import { joined } from './change.ts';
import { at, type Draw, drawNothing, type ModelContext, plainLook } from './context.ts';
import { withGaps } from './gap.ts';
import { paletteOf } from './palette.ts';
import { wordStyles } from './styles.ts';
import { ownRun } from './text.ts';
import type { WordBlock, WordDocument } from './word.ts';

/** The width of the text between the margins. */
export const textWidth = (theme: Theme): Length => {
  const { width, marginSide } = theme.handout.page;
  return subtract(width, scale(marginSide, 2));
};

/** The height of the text between the margins. */
export const textHeight = (theme: Theme): Length => {
  const { height, marginTop, marginBottom } = theme.handout.page;
  return subtract(height, add(marginTop, marginBottom));
};

const contextOf = (
  handout: Handout,
  numbering: Numbering,
  theme: Theme,
  draw: Draw,
  images: Images,
): ModelContext => {
  const names = bookmarkNames(handout);
  const set = new Set<string>();
  let lists = 0;
  return {
    theme,
    numbering,
    styles: wordStyles(theme),
    palette: paletteOf(theme),
    language: languageTag(handout.language),
    direction: handout.direction,
    bookmark: (id) => names.get(id),
    newBookmark: (id) => {
      if (set.has(id)) return undefined;
      set.add(id);
      return names.get(id);
    },
    draw,
    images,
    page: { height: textHeight(theme) },
    nextList: () => {
      lists += 1;
      return lists;
    },
    place: {
      indent: zero,
      width: textWidth(theme),
      paragraph: 'Normal',
      heading: undefined,
      byClass: {},
      look: plainLook,
      listLevel: 0,
      listBase: zero,
    },
    blocks,
  };
};

const isTitle = (node: Block): boolean => node.kind === 'heading' && node.level === 1;
const opensTitleBlock = (node: Block): boolean => node.kind === 'paragraph' || isTitle(node);

const ownTitle = (title: string, context: ModelContext): WordBlock =>
  bareParagraph('Title', context.direction, [ownRun(title, plainLook, context)]);

/**
 * A handout as Word's own blocks. What stands above the first block that is no paragraph is the title block: remarks in
 * it are details of the document (date, authors). A handout without a title of its own gets that of the document.
 * @param draw without it figures stand in their words
 */
export const wordDocument = (
  handout: Handout,
  numbering: Numbering,
  theme: Theme,
  draw: Draw = drawNothing,
  images: Images = noImages,
): WordDocument => {
  const context = contextOf(handout, numbering, theme, draw, images);
  const end = handout.children.findIndex((node) => !opensTitleBlock(node));
  const count = end === -1 ? handout.children.length : end;
  const titled = handout.children.some(isTitle);
  const inTitle = titled ? at(context, { byClass: { note: 'Meta' } }) : context;
  return {
    title: withoutForbidden(handout.title),
    language: context.language,
    direction: handout.direction,
    blocks: withGaps(
      [
        ...(titled || handout.title === '' ? [] : [ownTitle(handout.title, context)]),
        ...joined(blocks(handout.children.slice(0, count), inTitle), 'Meta'),
        ...blocks(handout.children.slice(count), context),
      ],
      context.styles,
    ),
  };
};
