import type { Inline } from '../../document/node.ts';
import { webAddress } from '../../unit/address.ts';
import { citation } from './citation.ts';
import type { ModelContext } from './context.ts';
import { phraseLook } from './phrase.ts';
import { textRun } from './text.ts';
import type { LinkTarget, RunLook, WordInline, WordLink } from './word.ts';

type Builder<Node extends Inline> = (
  node: Node,
  look: RunLook,
  context: ModelContext,
) => readonly WordInline[];

/** What can stand in a link: runs and breaks; a link within it gives its words. */
const linkText = (inlines: readonly WordInline[]): WordLink['children'] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'run' || inline.kind === 'break') return [inline];
    return inline.kind === 'link' ? inline.children : [];
  });

const linkTo = (target: LinkTarget, children: readonly WordInline[]): readonly WordInline[] => [
  { kind: 'link', target, plain: false, children: linkText(children) },
  ...children.filter((child) => child.kind === 'note'),
];

const builders: { readonly [Kind in Inline['kind']]: Builder<Extract<Inline, { kind: Kind }>> } = {
  text: (node, look) => [textRun(node, look)],
  emphasis: (node, look, context) => inlines(node.children, { ...look, italic: !look.italic }, context),
  strong: (node, look, context) => inlines(node.children, { ...look, bold: true }, context),
  code: (node, look, context) => inlines(node.children, { ...look, code: true }, context),
  link: (node, look, context) => {
    const children = inlines(node.children, look, context);
    const address = webAddress(node.target);
    return address === undefined ? children : linkTo({ kind: 'web', address }, children);
  },
  reference: (node, look, context) => {
    const children = inlines(node.children, look, context);
    const name = context.bookmark(node.target);
    return name === undefined ? children : linkTo({ kind: 'bookmark', name }, children);
  },
  citation,
  time: (node, look, context) => inlines(node.children, look, context),
  phrase: (node, look, context) => inlines(node.children, phraseLook(node, look, context.palette), context),
  lineBreak: () => [{ kind: 'break' }],
};

const build = (node: Inline, look: RunLook, context: ModelContext): readonly WordInline[] =>
  // Each kind's builder takes nodes of that kind; TypeScript cannot follow that through the union.
  (builders[node.kind] as Builder<Inline>)(node, look, context);

/** Holds a number to the word before it, so that none begins a line. */
const tied = (before: readonly WordInline[]): readonly WordInline[] => {
  const last = before.at(-1);
  if (last?.kind !== 'run' || !last.text.endsWith(' ')) return before;
  return [...before.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}\u00a0` }];
};

/** Inline nodes as what Word puts into a paragraph. */
export const inlines = (
  nodes: readonly Inline[],
  look: RunLook,
  context: ModelContext,
): readonly WordInline[] => {
  const built: WordInline[] = [];
  for (const node of nodes) {
    if (node.kind === 'citation') built.splice(0, built.length, ...tied(built));
    built.push(...build(node, look, context));
  }
  return built;
};
