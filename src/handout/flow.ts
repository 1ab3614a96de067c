import type { FlowBlock, FlowPage, FlowParagraph, FlowRow } from '../layout/pages/flow.ts';
import type { SceneParagraph, SceneRun } from '../layout/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { add, type Length, scale, subtract, toPoints, zero } from '../unit/length.ts';
import type { ContentsLines } from './contents.ts';
import { cellPadding } from './model/cell.ts';
import { indentOf } from './model/indent.ts';
import { textHeight } from './model/model.ts';
import { numeralSize } from './model/numeral.ts';
import { scaleHeight } from './model/scale-bar.ts';
import type { WordStyle } from './model/style.ts';
import type { WordStyles } from './model/styles.ts';
import type { WordBlock, WordInline, WordParagraph, WordRun, WordTable } from './model/word.ts';

/** What the estimate of pages needs beside the model. */
export interface FlowContext {
  readonly styles: WordStyles;
  readonly contents: ContentsLines | undefined;
}

/** Rules and spacing between a page's text and its first footnote, in points. */
const noteSeparator = 14;

export const flowPage = (theme: Theme): FlowPage => ({
  height: toPoints(textHeight(theme)),
  noteSeparator,
});

const runOf = (run: WordRun, style: WordStyle): SceneRun => ({
  text: style.capitals ? run.text.toUpperCase() : run.text,
  language: run.language,
  font: style.text.font,
  size: style.text.size,
  bold: run.bold || style.text.bold,
  italic: run.italic !== style.text.italic,
  colour: style.colour,
  spacing: style.letterSpacing,
  underline: false,
  raised: run.raised,
  link: undefined,
});

const ownText = (text: string, raised: boolean): WordRun => ({
  kind: 'run',
  text,
  language: 'und',
  direction: 'ltr',
  bold: false,
  italic: false,
  code: false,
  raised,
  colour: undefined,
  shade: undefined,
});

/** What an inline takes of its line. The mark of a footnote is about as wide as two digits. */
const inlineRuns = (inline: WordInline, style: WordStyle): readonly SceneRun[] => {
  switch (inline.kind) {
    case 'run':
      return [runOf(inline, style)];
    case 'link':
      return inline.children.flatMap((child) => inlineRuns(child, style));
    case 'note':
      return [runOf(ownText('00', true), style)];
    case 'break':
      return [runOf(ownText('\n', false), style)];
    // The tab of a hanging indent: the space is the indent's. Pictures and charts have their height, and no words.
    case 'tab':
    case 'picture':
    case 'image':
    case 'chart':
      return [];
  }
};

/** A paragraph without words is still one line high. */
const blank = '\u00a0';

const sceneParagraph = (paragraph: WordParagraph, style: WordStyle): SceneParagraph => {
  const runs = paragraph.children.flatMap((child) => inlineRuns(child, style));
  return {
    runs: runs.length > 0 ? runs : [runOf(ownText(blank, false), style)],
    align: 'start',
    direction: paragraph.direction,
    spaceBefore: zero,
    indent: zero,
    bullet: undefined,
  };
};

/** In points; 0 where there is none. */
const pictureHeight = ({ children }: WordParagraph): number =>
  Math.max(0, ...children.map((child) => ('height' in child ? toPoints(child.height) : 0)));

const flowParagraph = (paragraph: WordParagraph, width: Length, context: FlowContext): FlowParagraph => {
  const style = context.styles[paragraph.style];
  const { lineHeight, font } = style.text;
  return {
    kind: 'paragraph',
    text: sceneParagraph(paragraph, style),
    width: subtract(width, indentOf(paragraph).start),
    font,
    lineHeight,
    markSize: paragraph.list?.scheme === 'points' ? numeralSize : 0,
    pictureHeight: pictureHeight(paragraph),
    spaceBefore: paragraph.space.before ?? style.text.spaceBefore,
    spaceAfter: paragraph.space.after ?? style.text.spaceAfter,
    keepNext: paragraph.keepNext || style.keepNext,
    keepLines: style.keepLines,
    anchors: paragraph.bookmarks,
    notes: paragraph.children.flatMap((child) =>
      child.kind === 'note' ? [flowParagraph(child.paragraph, width, context)] : [],
    ),
  };
};

/** The rule below a row, in points. */
const rowRule = 0.5;

const flowRows = (table: WordTable, context: FlowContext): readonly FlowRow[] => {
  const { side, top, bottom } = cellPadding[table.look];
  const exact = table.look === 'scale' ? scaleHeight : undefined;
  return table.rows.map((row) => {
    let column = 0;
    const cells = row.cells.map((cell) => {
      const width = add(zero, ...table.widths.slice(column, column + cell.span));
      column += cell.span;
      return flowBlocks(cell.blocks, subtract(width, scale(side, 2)), context);
    });
    return { header: row.header, keepNext: row.keepNext, padding: top + bottom + rowRule, exact, cells };
  });
};

const contentsBlocks = (contents: ContentsLines | undefined): readonly WordBlock[] =>
  contents ? [contents.heading, ...contents.lines.map((line) => line.paragraph)] : [];

/** The model as what the page estimate measures; contents are lines like all others. */
export const flowBlocks = (
  blocks: readonly WordBlock[],
  width: Length,
  context: FlowContext,
): readonly FlowBlock[] =>
  blocks.flatMap((block): readonly FlowBlock[] => {
    if (block.kind === 'paragraph') return [flowParagraph(block, width, context)];
    if (block.kind === 'table') return [{ kind: 'table', rows: flowRows(block, context) }];
    return flowBlocks(contentsBlocks(context.contents), width, context);
  });
