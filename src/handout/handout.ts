import type { Report } from '../diagnostic/diagnostic.ts';
import type { Handout } from '../document/node.ts';
import { type Pages, paginate } from '../layout/pages/paginate.ts';
import type { Part } from '../package/part.ts';
import type { Numbering } from '../resolve/numbering.ts';
import type { Theme } from '../theme/theme.ts';
import { type ContentsLines, contentsLines } from './contents.ts';
import { emitDocument } from './emit/document.ts';
import { partsOf } from './emit/parts.ts';
import { flowBlocks, flowPage } from './flow.ts';
import type { HandoutFurniture } from './furniture.ts';
import { plainLook } from './model/context.ts';
import { textWidth, wordDocument } from './model/model.ts';
import { paletteOf } from './model/palette.ts';
import { wordStyles } from './model/styles.ts';
import { ownRun } from './model/text.ts';
import type { WordDocument } from './model/word.ts';
import { type OutlineEntry, outlined } from './outline.ts';

export interface HandoutInput {
  readonly handout: Handout;
  readonly numbering: Numbering;
  readonly theme: Theme;
  readonly furniture: HandoutFurniture;
  readonly report: Report;
}

export interface WrittenHandout {
  /** As the library writes them: to be finished by the package. */
  readonly parts: readonly Part[];
  /** Our own estimate; Word counts again. */
  readonly pages: number;
}

/** A handout of this many pages or fewer is seen at a glance and has no contents. */
const pagesWithoutContents = 3;

const pagesOf = (document: WordDocument, contents: ContentsLines | undefined, theme: Theme): Pages => {
  const context = { styles: wordStyles(theme), contents };
  const blocks = flowBlocks(document.blocks, textWidth(theme), context);
  return paginate(blocks, flowPage(theme), theme.fonts);
};

interface Counted {
  readonly contents: ContentsLines | undefined;
  readonly pages: number;
}

/** Counts the pages without contents, then, where these are worth their room, with them. */
const counted = (document: WordDocument, entries: readonly OutlineEntry[], theme: Theme): Counted => {
  const without = pagesOf(document, undefined, theme);
  const wanted = document.blocks.some((block) => block.kind === 'contents');
  if (!wanted || entries.length === 0 || without.count <= pagesWithoutContents)
    return { contents: undefined, pages: without.count };
  const heading = ownRun(theme.labels.words.contents ?? 'Contents', plainLook, document);
  const linesOn = (pageOf: Pages['pageOf']): ContentsLines => contentsLines(entries, heading, pageOf);
  const pages = pagesOf(document, linesOn(without.pageOf), theme);
  return { contents: linesOn(pages.pageOf), pages: pages.count };
};

/**
 * Writes a handout as the parts of a Word document: headings, lists, tables, footnotes and fields of Word's own kinds,
 * contents with page numbers from our own estimate where it is longer than three pages.
 */
export const writeHandout = async (input: HandoutInput): Promise<WrittenHandout> => {
  const { handout, numbering, theme, furniture } = input;
  const { document, entries } = outlined(wordDocument(handout, numbering, theme));
  const { contents, pages } = counted(document, entries, theme);
  const context = {
    theme,
    styles: wordStyles(theme),
    palette: paletteOf(theme),
    language: document.language,
    direction: document.direction,
    contents,
    textWidth: textWidth(theme),
  };
  return { parts: partsOf(emitDocument(document, furniture, pages, context)), pages };
};
