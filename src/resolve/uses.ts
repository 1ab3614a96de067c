import {
  type Block,
  type Document,
  type Heading,
  type Inline,
  type ListItem,
  type Node,
  noData,
  type Row,
  type Slide,
} from '../document/node.ts';
import { plainText } from '../document/plain-text.ts';
import { rewrite } from '../document/rewrite.ts';
import { walk } from '../document/walk.ts';
import { fillPattern } from '../unit/pattern.ts';
import { type ResolveWords, wordsIn } from './words.ts';

/** A part of a document in which sources are cited: what it is called, and the id that leads there. */
interface Part {
  readonly id: string;
  readonly name: string;
}

/** Where a part begins: a heading of the handout, a slide of the deck. */
type Opening = Heading | Slide;

/** Parts of parts are not told apart: a list of sources stays short. */
const deepest = 2;

const isEntry = (node: Node): boolean =>
  (node.kind === 'listItem' || node.kind === 'row') && node.source !== undefined;

/** What an entry of the list says of its own source is no use of it. */
const inEntries = (document: Document): ReadonlySet<Node> =>
  new Set([...walk(document)].filter(isEntry).flatMap((entry) => [...walk(entry)]));

/** Ids for openings that have none, of a form that no id of a brief has. */
const idsOf = (): ((opening: Opening) => string) => {
  const made = new Map<Opening, string>();
  return (opening) => {
    const id = opening.id ?? made.get(opening) ?? `part.${made.size + 1}`;
    if (opening.id === undefined) made.set(opening, id);
    return id;
  };
};

/** Slides go by the name of their group: their titles are sentences. What stands before the first part of a handout is the bottom line. */
const nameOf = (opening: Opening, words: ResolveWords): string => {
  if (opening.kind === 'slide') return opening.group ?? '';
  return opening.level === 1 ? words.opening : plainText(opening.children);
};

const opens = (node: Node, document: Document): node is Opening =>
  document.kind === 'deck' ? node.kind === 'slide' : node.kind === 'heading' && node.level <= deepest;

interface Uses {
  /** By the source's id, the parts in their order. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** The ids that openings get so that they can be led to. */
  readonly ids: ReadonlyMap<Opening, string>;
}

/** Where each source is cited: each part once, and parts of one name once, at the first of them. */
const usesIn = (document: Document, words: ResolveWords): Uses => {
  const own = inEntries(document);
  const idOf = idsOf();
  const parts = new Map<string, Part[]>();
  const ids = new Map<Opening, string>();
  let opening: Opening | undefined;
  for (const node of walk(document)) {
    if (opens(node, document)) opening = node;
    if (node.kind !== 'citation' || own.has(node) || !opening) continue;
    const name = nameOf(opening, words);
    const found = parts.get(node.source) ?? [];
    parts.set(node.source, found);
    if (name === '' || found.some((part) => part.name === name)) continue;
    found.push({ id: idOf(opening), name });
    ids.set(opening, idOf(opening));
  }
  return { parts, ids };
};

/** "Used in: Key points, What happened", each a link to where that begins. */
const usedIn = (
  document: Document,
  entry: ListItem | Row,
  parts: readonly Part[],
  { usedIn: pattern, usedInNext }: ResolveWords,
): Block => {
  const text = (value: string): Inline => wordsIn(document, value, entry.origin);
  const [before = '', after = ''] = fillPattern(pattern, { parts: '\n' }).split('\n');
  const links = parts.flatMap(({ id, name }, index): readonly Inline[] => [
    ...(index > 0 ? [text(usedInNext)] : []),
    { kind: 'reference', origin: entry.origin, target: id, children: [text(name)] },
  ]);
  return {
    kind: 'paragraph',
    id: undefined,
    classes: ['note'],
    data: noData,
    origin: entry.origin,
    children: [text(before), ...links, ...(after === '' ? [] : [text(after)])],
  };
};

/** Under the name of the source in its row, the cell that heads it. */
const withUses = (row: Row, uses: Block): Row => ({
  ...row,
  cells: row.cells.map((cell) =>
    cell.header === 'row' ? { ...cell, children: [...cell.children, uses] } : cell,
  ),
});

/** Says under each entry of a document's list of sources where it is cited, and leads there. */
export const tellUses = <D extends Document>(document: D, words: ResolveWords): D => {
  if (words.usedIn === '') return document;
  const { parts, ids } = usesIn(document, words);
  const named = <O extends Opening>(opening: O): O => {
    const id = ids.get(opening);
    return id === undefined || id === opening.id ? opening : { ...opening, id };
  };
  const usesOf = (entry: ListItem | Row): Block | undefined => {
    const used = entry.source && parts.get(entry.source.id);
    return used && used.length > 0 ? usedIn(document, entry, used, words) : undefined;
  };
  return rewrite(document, {
    heading: named,
    slide: named,
    listItem: (item) => {
      const uses = usesOf(item);
      return uses ? { ...item, children: [...item.children, uses] } : item;
    },
    row: (row) => {
      const uses = usesOf(row);
      return uses ? withUses(row, uses) : row;
    },
  });
};
