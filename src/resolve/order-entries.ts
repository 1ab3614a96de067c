import type { Document, SourceEntry } from '../document/node.ts';
import { rewrite } from '../document/rewrite.ts';
import type { NumberedSource } from './numbering.ts';

interface Entry {
  readonly source: SourceEntry | undefined;
}

/** By number; what is no entry of a source stands last. The same array where the order is right already. */
const inOrder = <E extends Entry>(
  entries: readonly E[],
  numbers: ReadonlyMap<string, NumberedSource>,
): readonly E[] => {
  if (!entries.some((entry) => entry.source)) return entries;
  const place = (entry: E): number =>
    (entry.source && numbers.get(entry.source.id)?.number) ?? Number.MAX_SAFE_INTEGER;
  const sorted = entries.toSorted((one, other) => place(one) - place(other));
  return sorted.some((entry, index) => entry !== entries[index]) ? sorted : entries;
};

/** Puts the entries of each list and table of sources in the order of their numbers. */
export const orderEntries = <D extends Document>(
  document: D,
  numbers: ReadonlyMap<string, NumberedSource>,
): D =>
  rewrite(document, {
    list: (list) => {
      const items = inOrder(list.items, numbers);
      return items === list.items ? list : { ...list, items };
    },
    table: (table) => {
      const body = inOrder(table.body, numbers);
      return body === table.body ? table : { ...table, body };
    },
  });
