import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Handout } from '../document/node.ts';
import { type Images, noImages } from '../image/image.ts';
import { nothingYet } from '../layout/composition.ts';
import type { Atlas } from '../layout/figures/map/atlas/atlas.ts';
import { figuresOnPaper } from '../layout/figures/on-paper.ts';
import { type Pages, paginateStrips } from '../layout/pages/paginate.ts';
import type { Part } from '../package/part.ts';
import { loadRasteriser, type Rasteriser } from '../picture/raster.ts';
import type { Numbering } from '../resolve/numbering.ts';
import type { Theme } from '../theme/theme.ts';
import { flatMapped } from '../unit/flat-mapped.ts';
import { scale } from '../unit/length.ts';
import { type ContentsLines, contentsLines } from './contents.ts';
import { emitDocument } from './emit/document.ts';
import { partsOf } from './emit/parts.ts';
import { standIns } from './emit/stand-ins.ts';
import { fillPages, holdsFigures } from './fill.ts';
import { flowPage } from './flow.ts';
import type { HandoutFurniture } from './furniture.ts';
import { keepTogether } from './keep.ts';
import { type Draw, drawNothing, plainLook } from './model/context.ts';
import { withLineNumbers } from './model/line-numbers.ts';
import { textHeight, textWidth, wordDocument } from './model/model.ts';
import { paletteOf } from './model/palette.ts';
import { picturesIn, printScale, tallest } from './model/pictured.ts';
import { wordStyles } from './model/styles.ts';
import { ownRun } from './model/text.ts';
import type { WordDocument } from './model/word.ts';
import { type OutlineEntry, outlined } from './outline.ts';
import { type StripsOf, stripping } from './strips.ts';

export interface HandoutInput {
  readonly handout: Handout;
  readonly numbering: Numbering;
  readonly theme: Theme;
  readonly furniture: HandoutFurniture;
  readonly report: Report;
  /** A copy for review: the lines of the brief stand in the margin. */
  readonly review?: boolean | undefined;
  /** Needed where the handout has a map. */
  readonly atlas?: Atlas | undefined;
  /** Needed where the handout has pictures. */
  readonly images?: Images;
}

export interface WrittenHandout {
  /** As the library writes them: to be finished by the package. */
  readonly parts: readonly Part[];
  /** Our own estimate; Word counts again. */
  readonly pages: number;
}

/** A handout of this many pages or fewer has no contents: its headings are in Word's navigation pane, its first page says more. */
const pagesWithoutContents = 10;

const pagesOf = (
  { blocks }: WordDocument,
  contents: ContentsLines | undefined,
  theme: Theme,
  stripsOf: StripsOf,
): Pages =>
  paginateStrips(
    flatMapped(blocks, (block) => stripsOf(block, contents)),
    flowPage(theme),
  );

/** The paper as figures see it, and what they are drawn with. */
export const drawWith = ({
  handout,
  numbering,
  theme,
  furniture,
  report,
  atlas,
  images = noImages,
}: HandoutInput): Draw => {
  const { language, direction } = handout;
  const context = {
    theme,
    numbering,
    furniture,
    report,
    review: false,
    language,
    direction,
    atlas,
    images,
    ...nothingYet(),
  };
  const most = scale(textHeight(theme), tallest / printScale);
  return (node, width) => figuresOnPaper(node, context, { width: scale(width, 1 / printScale), most });
};

interface Drafted {
  readonly document: WordDocument;
  /** Loaded only where there is something to draw. */
  readonly rasterise: Rasteriser | undefined;
}

/** The document with its figures drawn, or with all of them in words where there is no way to print pictures. */
const drafted = async (input: HandoutInput): Promise<Drafted> => {
  const { handout, numbering, theme, report, images } = input;
  const drawn = wordDocument(handout, numbering, theme, drawWith(input), images);
  const count = picturesIn(drawn.blocks);
  if (count === 0) return { document: drawn, rasterise: undefined };
  const rasterise = await loadRasteriser();
  if (rasterise) return { document: drawn, rasterise };
  report(diagnostic('figure-not-pictured', { count }));
  return { document: wordDocument(handout, numbering, theme, drawNothing, images), rasterise };
};

interface Counted {
  readonly contents: ContentsLines | undefined;
  readonly pages: Pages;
}

/** Counts the pages without contents, then, where these are worth their room, with them. */
const counted = (
  document: WordDocument,
  entries: readonly OutlineEntry[],
  theme: Theme,
  stripsOf: StripsOf,
): Counted => {
  const without = pagesOf(document, undefined, theme, stripsOf);
  const wanted = document.blocks.some((block) => block.kind === 'contents');
  if (!wanted || entries.length === 0 || without.count <= pagesWithoutContents)
    return { contents: undefined, pages: without };
  const heading = ownRun(theme.labels.words.contents ?? 'Contents', plainLook, document);
  const linesOn = (pageOf: Pages['pageOf']): ContentsLines => contentsLines(entries, heading, pageOf);
  const pages = pagesOf(document, linesOn(without.pageOf), theme, stripsOf);
  return { contents: linesOn(pages.pageOf), pages };
};

/** The document with its figures where they leave its pages full. */
const filled = (document: WordDocument, theme: Theme, stripsOf: StripsOf): WordDocument => {
  if (!holdsFigures(document)) return document;
  const outline = outlined(document);
  const { contents } = counted(outline.document, outline.entries, theme, stripsOf);
  return fillPages(document, contents, theme, stripsOf);
};

/** A handout with all that is decided of it before it is written. */
export interface PlannedHandout extends Drafted, Counted {}

export const planHandout = async (input: HandoutInput): Promise<PlannedHandout> => {
  const { theme } = input;
  const draft = await drafted(input);
  const stripsOf = stripping(theme);
  const kept = filled(keepTogether(draft.document, theme, stripsOf), theme, stripsOf);
  const { document, entries } = outlined(input.review ? withLineNumbers(kept) : kept);
  return { document, rasterise: draft.rasterise, ...counted(document, entries, theme, stripsOf) };
};

/**
 * Writes a handout as the parts of a Word document: headings, lists, tables, footnotes and fields of Word's own kinds,
 * contents with page numbers from our own estimate where it is longer than ten pages.
 */
export const writeHandout = async (input: HandoutInput): Promise<WrittenHandout> => {
  const { theme, furniture } = input;
  const { document, contents, pages, rasterise } = await planHandout(input);
  const context = {
    theme,
    styles: wordStyles(theme),
    palette: paletteOf(theme),
    language: document.language,
    direction: document.direction,
    contents,
    textWidth: textWidth(theme),
    rasterise,
    pictures: standIns(),
  };
  const emitted = emitDocument(document, furniture, pages.count, context);
  return { parts: partsOf(emitted, context.pictures), pages: pages.count };
};
