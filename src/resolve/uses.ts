import {
  type Block,
  type Handout,
  type Heading,
  type Inline,
  type ListItem,
  type Node,
  noData,
} from '../document/node.ts';
import { plainText } from '../document/plain-text.ts';
import { rewrite } from '../document/rewrite.ts';
import { walk } from '../document/walk.ts';
import { fillPattern } from '../unit/pattern.ts';
import { type ResolveWords, wordsIn } from './words.ts';

/** A part of the handout in which sources are cited: what it is called, and the id that leads there. */
interface Part {
  readonly id: string;
  readonly name: string;
}

/** Parts of parts are not told apart: a list of sources stays short. */
const deepest = 2;

const isEntry = (node: Node): boolean =>
  (node.kind === 'listItem' || node.kind === 'row') && node.source !== undefined;

/** What an entry of the list says of its own source is no use of it. */
const inEntries = (handout: Handout): ReadonlySet<Node> =>
  new Set([...walk(handout)].filter(isEntry).flatMap((entry) => [...walk(entry)]));

/** Ids for headings that have none, of a form that no id of a brief has. */
const idsOf = (): ((heading: Heading) => string) => {
  const made = new Map<Heading, string>();
  return (heading) => {
    const id = heading.id ?? made.get(heading) ?? `part.${made.size + 1}`;
    if (heading.id === undefined) made.set(heading, id);
    return id;
  };
};

interface Uses {
  /** By the source's id, the parts in their order. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** The ids that headings get so that they can be led to. */
  readonly ids: ReadonlyMap<Heading, string>;
}

/** Where each source is cited. What comes before the first part is called by what stands there: the bottom line. */
const usesIn = (handout: Handout, opening: string): Uses => {
  const own = inEntries(handout);
  const idOf = idsOf();
  const parts = new Map<string, Part[]>();
  const ids = new Map<Heading, string>();
  let heading: Heading | undefined;
  for (const node of walk(handout)) {
    if (node.kind === 'heading' && node.level <= deepest) heading = node;
    if (node.kind !== 'citation' || own.has(node) || !heading) continue;
    const part = { id: idOf(heading), name: heading.level === 1 ? opening : plainText(heading.children) };
    const found = parts.get(node.source) ?? [];
    parts.set(node.source, found);
    if (found.some(({ id }) => id === part.id)) continue;
    found.push(part);
    ids.set(heading, part.id);
  }
  return { parts, ids };
};

/** "Used in: Key points, What happened", each a link to where that begins. */
const usedIn = (
  handout: Handout,
  entry: ListItem,
  parts: readonly Part[],
  { usedIn: pattern, usedInNext }: ResolveWords,
): Block => {
  const text = (value: string): Inline => wordsIn(handout, value, entry.origin);
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

/** Says under each entry of the handout's list of sources where it is cited, and leads there. */
export const tellUses = (handout: Handout, words: ResolveWords): Handout => {
  if (words.usedIn === '') return handout;
  const { parts, ids } = usesIn(handout, words.opening);
  return rewrite(handout, {
    heading: (heading) => {
      const id = ids.get(heading);
      return id === undefined || id === heading.id ? heading : { ...heading, id };
    },
    listItem: (item) => {
      const used = item.source && parts.get(item.source.id);
      return used ? { ...item, children: [...item.children, usedIn(handout, item, used, words)] } : item;
    },
  });
};
