import { countChange } from './amount.ts';
import { markingChange, sourceChange } from './apart.ts';
import type { Change, Subject } from './change.ts';
import { inWords } from './entry.ts';
import { isMapping, type Mapping, type Sides } from './side.ts';

const rowsOf = (value: unknown): readonly Mapping[] => (Array.isArray(value) ? value.filter(isMapping) : []);

const cellsOf = ({ cells }: Mapping): readonly unknown[] => (Array.isArray(cells) ? cells : []);

const headsOf = ({ columns }: Mapping): readonly string[] =>
  Array.isArray(columns) ? columns.map(inWords) : [];

/** Rows by what they are called, their first cell; of several with one name each is that name and which it is. */
const byName = (rows: readonly Mapping[]): ReadonlyMap<string, Mapping> => {
  const named = new Map<string, Mapping>();
  for (const row of rows) {
    const name = inWords(cellsOf(row)[0]);
    let key = name;
    for (let again = 2; named.has(key); again += 1) key = `${name} (${again})`;
    named.set(key, row);
  }
  return named;
};

const inLine = (row: Mapping): string => cellsOf(row).map(inWords).join(', ');

/** What changed in the rows of a table or chart: rows by their first cell, cells by the head of their column. */
export const rowChanges = (
  before: Mapping,
  after: Mapping,
  about: Subject,
  sides: Sides,
): readonly Change[] => {
  const [olds, news] = [byName(rowsOf(before.rows)), byName(rowsOf(after.rows))];
  const [oldHeads, newHeads] = [headsOf(before), headsOf(after)];
  const inTable = { ...about, part: `${about.part}.rows`, within: about.words };
  const cells = (name: string, was: Mapping, is: Mapping): readonly Change[] =>
    newHeads.flatMap((head, column): readonly Change[] => {
      const oldColumn = oldHeads.indexOf(head);
      const [from, to] = [inWords(cellsOf(was)[oldColumn]), inWords(cellsOf(is)[column])];
      if (column === 0 || oldColumn === -1 || from === to) return [];
      const kind = countChange(from, to, sides.language) ?? 'corrected';
      return [{ ...inTable, words: name, kind, field: head, from, to }];
    });
  const told = [...news].flatMap(([name, row]): readonly Change[] => {
    const was = olds.get(name);
    if (!was) return [{ ...inTable, kind: 'added', words: inLine(row) }];
    const named = { ...inTable, words: name };
    return [
      ...cells(name, was, row),
      ...sourceChange(named, was, row, sides),
      ...markingChange(named, was, row),
    ];
  });
  const gone = [...olds].filter(([name]) => !news.has(name));
  return [...told, ...gone.map(([, row]): Change => ({ ...inTable, kind: 'withdrawn', words: inLine(row) }))];
};
