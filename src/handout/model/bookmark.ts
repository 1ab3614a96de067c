import { createHash } from 'node:crypto';
import type { Block, Cell, Handout, ListItem, Row } from '../../document/node.ts';

/** Word takes 40 characters: a letter or underscore, then letters, digits, underscores and (in files) hyphens. */
const wordTakes = /^[\p{L}_][\p{L}\p{N}_-]{0,39}$/u;
const longestName = 40;
const longestStem = 31;

/** As many whole characters as fit; Word counts UTF-16 code units. */
const cut = (text: string, length: number): string => {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
};

const wordName = (id: string): string => {
  if (wordTakes.test(id) && id.length <= longestName) return id;
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 8);
  const stem = id.replace(/[^\p{L}\p{N}_-]/gu, '_').replace(/^[^\p{L}]/u, '_');
  return `${cut(stem, longestStem)}_${digest}`;
};

type Marked = Block | ListItem | Row | Cell;

/** The node and the nodes below it that may be the aim of a link. */
const below = (node: Marked): Marked[] => {
  switch (node.kind) {
    case 'list':
      return [node, ...node.items.flatMap(below)];
    case 'listItem':
    case 'division':
    case 'figure':
    case 'cell':
      return [node, ...node.children.flatMap(below)];
    case 'row':
      return [node, ...node.cells.flatMap(below)];
    case 'quotation':
      return [node, ...[...node.children, ...node.attribution].flatMap(below)];
    case 'definitions':
      return [node, ...node.entries.flatMap((entry) => entry.description.flatMap(below))];
    case 'table':
      return [node, ...[...node.head, ...node.body].flatMap(below)];
    default:
      return [node];
  }
};

/** The id under which others link to a source's entry, whether the template wrote it or not. */
export const sourceId = (source: string): string => `source-${source}`;

const idsOf = (node: Marked): readonly string[] => {
  const entry = node.kind === 'listItem' || node.kind === 'row' ? node.source : undefined;
  const ids = [node.id, entry && sourceId(entry.id)].filter((id) => id !== undefined);
  return [...new Set(ids)];
};

const freeName = (name: string, taken: ReadonlySet<string>, count = 2): string => {
  const candidate = `${cut(name, longestStem)}_${count}`;
  return taken.has(candidate.toLowerCase()) ? freeName(name, taken, count + 1) : candidate;
};

/** Bookmark names by the ids of a handout. Word tells names apart without regard to case, ids do not. */
export const bookmarkNames = (handout: Handout): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of handout.children.flatMap(below).flatMap(idsOf)) {
    if (names.has(id)) continue;
    const wanted = wordName(id);
    const name = taken.has(wanted.toLowerCase()) ? freeName(wanted, taken) : wanted;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
};

/** The bookmarks that a node begins. */
export const bookmarksOf = (node: Marked, bookmark: (id: string) => string | undefined): readonly string[] =>
  idsOf(node).flatMap((id) => bookmark(id) ?? []);
