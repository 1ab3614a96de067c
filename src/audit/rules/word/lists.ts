import { child, children } from '../../../package/xml/query.ts';
import { repeated } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value } from '../../view/story.ts';

/** Definitions of lists come first, each list is made from one that is there, and each number is given once. */
export const numbering: WordRule = ({ numbering: part }, found) => {
  if (!part) return;
  const tell = (reason: string): void => found('numbering-broken', { reason }, { part: part.name });
  const lists = children(part.root, 'w:num');
  const definitions = children(part.root, 'w:abstractNum').map(
    (each) => value(each, 'w:abstractNumId') ?? '',
  );
  for (const id of repeated(lists.map((list) => value(list, 'w:numId') ?? '')))
    tell(`the list ${id} is there twice`);
  for (const id of repeated(definitions)) tell(`the definition ${id} is there twice`);
  for (const id of lists.map((list) => value(child(list, 'w:abstractNumId')) ?? ''))
    if (!definitions.includes(id)) tell(`there is no definition ${id}, from which a list is made`);
  const names = children(part.root).map(({ name }) => name);
  if (names.lastIndexOf('w:abstractNum') > (names.includes('w:num') ? names.indexOf('w:num') : names.length))
    tell('a definition stands after a list');
};

/** Paragraphs stand in lists that are there; 0 says that one stands in none. */
export const listUse: WordRule = ({ stories, numbering: part }, found) => {
  const known = new Set((part ? children(part.root, 'w:num') : []).map((list) => value(list, 'w:numId')));
  const told = new Set<string>();
  for (const story of stories) {
    for (const use of story.part.all('w:numId')) {
      const id = value(use) ?? '';
      if (id === '0' || known.has(id) || told.has(id)) continue;
      told.add(id);
      found('list-missing', { id }, atElement(story, use));
    }
  }
};
