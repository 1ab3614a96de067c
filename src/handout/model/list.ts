import { hasOwnEmphasis } from '../../document/emphasised.ts';
import type { List, ListItem } from '../../document/node.ts';
import { add, subtract } from '../../unit/length.ts';
import { bookmarksOf } from './bookmark.ts';
import { marked, withFirst } from './change.ts';
import { at, type ModelContext } from './context.ts';
import { emptyParagraph } from './empty.ts';
import { levelIndent } from './indent.ts';
import { sourceItem } from './source-item.ts';
import { styleFrames } from './style-frame.ts';
import type { StyleId } from './style-id.ts';
import type { ListPlace, ListScheme, WordBlock, WordParagraph } from './word.ts';

/** Deepest level that Word numbers. */
const deepest = 8;

const schemeOf = (node: List, level: number): ListScheme => {
  if (node.classes.includes('points') && level === 0) return 'points';
  return node.ordered ? 'number' : 'bullet';
};
const styleOf: Readonly<Record<ListScheme, StyleId>> = {
  bullet: 'ListBullet',
  number: 'ListNumber',
  points: 'ListPoints',
};

/** In a cell or call-out the text keeps the style of its surroundings. */
const itemStyle = (scheme: ListScheme, context: ModelContext): StyleId =>
  context.place.paragraph === 'TableText' ? 'TableText' : styleOf[scheme];

/** Where what follows an item's first paragraph stands; the style of points brings an indent of its own. */
const bodyContext = (list: ListPlace, context: ModelContext): ModelContext => {
  const { listBase, width } = context.place;
  const style = itemStyle(list.scheme, context);
  const isPoint = style === 'ListPoints';
  const step = isPoint ? styleFrames.ListPoints.indent : levelIndent(0);
  return at(context, {
    paragraph: style,
    indent: isPoint ? listBase : add(listBase, levelIndent(list.level)),
    width: isPoint ? width : subtract(width, step),
    listLevel: Math.min(deepest, list.level + 1),
    listBase: isPoint ? add(listBase, subtract(step, levelIndent(0))) : listBase,
    byClass: { ...context.place.byClass, lead: style, note: style },
  });
};

const strengthened = (paragraph: WordParagraph): WordParagraph => ({
  ...paragraph,
  children: paragraph.children.map((child) => (child.kind === 'run' ? { ...child, bold: true } : child)),
});

const item = (
  node: ListItem,
  list: ListPlace,
  isFirst: boolean,
  context: ModelContext,
): readonly WordBlock[] => {
  const body = bodyContext(list, context);
  const blocks = context.blocks(node.children, body);
  const bare = blocks[0]?.kind === 'paragraph' ? blocks : [emptyParagraph(body), ...blocks];
  const numbered = withFirst(bare, (first) => ({
    ...(list.scheme === 'points' && !hasOwnEmphasis(node.children[0]) ? strengthened(first) : first),
    list,
    indent: context.place.listBase,
    ruled: list.scheme === 'points' && !isFirst,
    keepNext: bare.length > 1,
  }));
  return marked(numbered, bookmarksOf(node, context.newBookmark));
};

/** A list as paragraphs of a real Word list; entries of a list of sources bear the numbers that citations print. */
export const list = (node: List, context: ModelContext): readonly WordBlock[] => {
  const level = context.place.listLevel;
  const scheme = { scheme: schemeOf(node, level), level, instance: context.nextList() };
  const blocks = node.items.flatMap((each, index) =>
    each.source === undefined
      ? item(each, scheme, index === 0, context)
      : sourceItem(each, each.source, context),
  );
  return marked(blocks, bookmarksOf(node, context.newBookmark));
};
