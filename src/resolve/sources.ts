import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Citation, Document, SourceEntry } from '../document/node.ts';
import { detailsOf } from '../document/place.ts';
import { walk } from '../document/walk.ts';
import type { NumberedSource } from './numbering.ts';

/** The entries of lists and tables of sources, in order. */
const entriesIn = (document: Document): readonly SourceEntry[] =>
  [...walk(document)].flatMap((node) =>
    'source' in node && typeof node.source === 'object' ? [node.source] : [],
  );

const citationsOf = (document: Document): readonly Citation[] =>
  [...walk(document)].filter((node) => node.kind === 'citation');

const firstById = <T>(values: readonly T[], idOf: (value: T) => string): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(idOf(value))) found.set(idOf(value), value);
  return found;
};

/**
 * Numbers sources from 1 by their first citation in the documents as given; those never cited follow in the order of their
 * entries. A cited source without an entry is reported, once.
 */
export const numberSources = (
  documents: readonly Document[],
  report: Report,
): ReadonlyMap<string, NumberedSource> => {
  const entries = firstById(documents.flatMap(entriesIn), ({ id }) => id);
  const cited = firstById(documents.flatMap(citationsOf), ({ source }) => source);
  for (const [source, { origin }] of cited)
    if (!entries.has(source)) report(diagnostic('citation-without-entry', { source }, detailsOf(origin)));
  const ids = [...new Set([...cited.keys(), ...entries.keys()])];
  return new Map(
    ids.map((id, index) => [id, { id, label: entries.get(id)?.label ?? id, number: index + 1 }] as const),
  );
};
