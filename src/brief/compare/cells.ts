import { countChange } from './amount.ts';
import type { Change, Subject } from './change.ts';
import { inWords } from './entry.ts';
import type { Mapping } from './side.ts';

type Row = readonly unknown[];

const rowsOf = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => Array.isArray(row)) : [];

const headsOf = ({ columns }: Mapping): readonly string[] =>
  Array.isArray(columns) ? columns.map(inWords) : [];

/** Rows by what they are called, their first cell; of several with one name each is that name and which it is. */
const byName = (rows: readonly Row[]): ReadonlyMap<string, Row> => {
  const named = new Map<string, Row>();
  for (const row of rows) {
    const name = inWords(row[0]);
    let key = name;
    for (let again = 2; named.has(key); again += 1) key = `${name} (${again})`;
    named.set(key, row);
  }
  return named;
};

const cellsOf = (row: Row): string => row.map(inWords).join(', ');

/** What changed in the rows of a table or chart: rows by their first cell, cells by the head of their column. */
export const rowChanges = (
  before: Mapping,
  after: Mapping,
  about: Subject,
  language: string,
): readonly Change[] => {
  const [olds, news] = [byName(rowsOf(before.rows)), byName(rowsOf(after.rows))];
  const [oldHeads, newHeads] = [headsOf(before), headsOf(after)];
  const inTable = { ...about, part: `${about.part}.rows`, within: about.words };
  const cells = (name: string, was: Row, is: Row): readonly Change[] =>
    newHeads.flatMap((head, column): readonly Change[] => {
      const oldColumn = oldHeads.indexOf(head);
      const [from, to] = [inWords(was[oldColumn]), inWords(is[column])];
      if (column === 0 || oldColumn === -1 || from === to) return [];
      const kind = countChange(from, to, language) ?? 'corrected';
      return [{ ...inTable, words: name, kind, field: head, from, to }];
    });
  const told = [...news].flatMap(([name, row]): readonly Change[] => {
    const was = olds.get(name);
    return was ? cells(name, was, row) : [{ ...inTable, kind: 'added', words: cellsOf(row) }];
  });
  const gone = [...olds].filter(([name]) => !news.has(name));
  return [
    ...told,
    ...gone.map(([, row]): Change => ({ ...inTable, kind: 'withdrawn', words: cellsOf(row) })),
  ];
};
