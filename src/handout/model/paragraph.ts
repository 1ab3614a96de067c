import type { Direction, Inline, Paragraph } from '../../document/node.ts';
import { briefOf } from '../../layout/inline/brief.ts';
import { bareParagraph } from './bare-paragraph.ts';
import { bookmarksOf } from './bookmark.ts';
import type { ModelContext } from './context.ts';
import { inlines } from './inline.ts';
import type { StyleId } from './style-id.ts';
import type { RunLook, WordBlock, WordInline, WordParagraph } from './word.ts';

/** The class of a paragraph → its style. */
const styleOfClass: Readonly<Record<string, StyleId>> = {
  kicker: 'Kicker',
  subtitle: 'Subtitle',
  standfirst: 'Subtitle',
  date: 'Meta',
  lead: 'Lead',
  note: 'Note',
  label: 'Label',
  original: 'Original',
};

const textLength = (nodes: readonly Inline[], direction: Direction): number =>
  nodes.reduce((sum, node) => {
    if (node.kind === 'text') return sum + (node.direction === direction ? node.value.length : 0);
    return 'children' in node ? sum + textLength(node.children, direction) : sum;
  }, 0);

/** A paragraph runs the way most of its text does; where there is none, as the document does. */
const directionOf = (nodes: readonly Inline[], fallback: Direction): Direction => {
  const [left, right] = [textLength(nodes, 'ltr'), textLength(nodes, 'rtl')];
  if (left === right) return fallback;
  return right > left ? 'rtl' : 'ltr';
};

const trimEdges = (children: readonly WordInline[]): readonly WordInline[] =>
  children.flatMap((child, index): readonly WordInline[] => {
    if (child.kind !== 'run') return [child];
    const started = index === 0 ? child.text.trimStart() : child.text;
    const text = index === children.length - 1 ? started.trimEnd() : started;
    return text === '' ? [] : [{ ...child, text }];
  });

/** A paragraph of inline nodes in a style, at the context's place. */
export const paragraphOf = (
  nodes: readonly Inline[],
  style: StyleId,
  context: ModelContext,
  look: RunLook = context.place.look,
): WordParagraph => ({
  ...bareParagraph(style, directionOf(nodes, context.direction), trimEdges(inlines(nodes, look, context))),
  indent: context.place.indent,
  brief: briefOf(...nodes),
});

const styleOf = (node: Paragraph, context: ModelContext): StyleId => {
  const own = node.classes.map((name) => context.place.byClass[name] ?? styleOfClass[name]);
  return own.find((style) => style !== undefined) ?? context.place.paragraph;
};

export const paragraph = (node: Paragraph, context: ModelContext): readonly WordBlock[] => {
  const style = styleOf(node, context);
  // A remark in a cell or list keeps the style of its place, so that lines stay even, and is told by its colour.
  const muted = (style === 'TableText' || style.startsWith('List')) && node.classes.includes('note');
  const { look } = context.place;
  const drawn = muted ? { ...look, bold: false, colour: context.palette.mute } : look;
  return [
    {
      ...paragraphOf(node.children, style, context, drawn),
      bookmarks: bookmarksOf(node, context.newBookmark),
    },
  ];
};
