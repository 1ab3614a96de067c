import type { Block, Figure, Inline, List, ListItem, Paragraph, Text } from '../../../document/node.ts';
import { type RelationKind, relationKinds } from '../../../document/tags/network.ts';
import { walk } from '../../../document/walk.ts';
import type { Actor, Network, Relation } from './model.ts';

const listsOf = (blocks: readonly Block[], name: string): readonly List[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'division') return listsOf(block.children, name);
    return block.kind === 'list' && block.classes.includes(name) ? [block] : [];
  });

const itemsOf = (figure: Figure, name: string): readonly ListItem[] =>
  listsOf(figure.children, name).flatMap((list) => list.items);

const paragraphsOf = (item: ListItem): readonly Paragraph[] =>
  item.children.filter((child) => child.kind === 'paragraph');

const firstText = (item: ListItem): Text | undefined => {
  for (const node of walk(item)) if (node.kind === 'text') return node;
  return undefined;
};

/** Words that stand in an attribute, in the language of what its item says. */
const wordsLike = (value: string, item: ListItem): Text => {
  const like = firstText(item);
  return {
    kind: 'text',
    value,
    language: like?.language ?? 'und',
    direction: like?.direction ?? 'ltr',
    origin: item.origin,
  };
};

/** Paragraphs as one, with a space between. */
const joined = (paragraphs: readonly Paragraph[], item: ListItem): readonly Inline[] =>
  paragraphs.flatMap(({ children }, index) => (index === 0 ? children : [wordsLike(' ', item), ...children]));

const actorOf = (item: ListItem, side: number | undefined): Actor => {
  const [first, ...others] = paragraphsOf(item);
  const inlines = first?.children ?? [];
  const name = inlines.find((inline) => inline.kind === 'strong');
  const kind = inlines.find((inline) => inline.kind === 'phrase' && inline.classes.includes('muted'));
  return {
    name: name?.kind === 'strong' ? name.children : inlines,
    kind: kind?.kind === 'phrase' ? kind.children : [],
    role: joined(others, item),
    side,
    node: item,
  };
};

const kindOf = (value: string | undefined): RelationKind | undefined =>
  relationKinds.find((kind) => kind === value);

const relationOf = (item: ListItem, actors: ReadonlyMap<string, number>): readonly Relation[] => {
  const [from, to] = [actors.get(item.data.from ?? ''), actors.get(item.data.to ?? '')];
  const kind = kindOf(item.data.kind);
  if (from === undefined || to === undefined || kind === undefined) return [];
  const paragraphs = paragraphsOf(item).slice(1);
  const isNote = ({ classes }: Paragraph): boolean => classes.includes('note');
  return [
    {
      from,
      to,
      kind,
      words: paragraphs.find((paragraph) => !isNote(paragraph))?.children ?? [],
      by: paragraphs.find(isNote)?.children ?? [],
      node: item,
    },
  ];
};

/** The actors and relations of a figure. What names no actor has been reported when the document was read. */
export const readNetwork = (figure: Figure): Network => {
  const items = itemsOf(figure, 'actors').filter((item) => item.data.actor !== undefined);
  const sides = new Map<string, number>();
  const words: (readonly Inline[])[] = [];
  const actors = items.map((item) => {
    const { side } = item.data;
    if (side !== undefined && !sides.has(side)) {
      sides.set(side, sides.size);
      words.push([wordsLike(side, item)]);
    }
    return actorOf(item, side === undefined ? undefined : sides.get(side));
  });
  const ids = new Map(items.map((item, index) => [item.data.actor ?? '', index]));
  const relations = itemsOf(figure, 'relations').flatMap((item) => relationOf(item, ids));
  return { sides: words, actors, relations };
};
