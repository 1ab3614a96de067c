import { readRelationships, relationshipsName } from '../../../package/relationships.ts';
import type { XmlElement } from '../../../package/xml/element.ts';
import { readXmlPart } from '../../../package/xml/part.ts';
import { attribute, child, children, descendants, path, textOf } from '../../../package/xml/query.ts';
import { readDirectory } from '../../../package/zip-directory.ts';
import { limits } from '../../../unit/limits.ts';
import { resolveTarget } from '../../open/package.ts';

/** The cells of a workbook by sheet and reference: `Sheet1!B2` → `5.9`. */
export type Cells = ReadonlyMap<string, string>;

const strings = (root: XmlElement | undefined): readonly string[] =>
  (root ? children(root, 'si') : []).map((item) => descendants(item, 't').map(textOf).join(''));

const cellText = (cell: XmlElement, shared: readonly string[]): string => {
  const held = textOf(child(cell, 'v') ?? child(cell, 'is') ?? '');
  return attribute(cell, 't') === 's' ? (shared[Number(held)] ?? '') : held;
};

/** A part of a workbook as a tree; `undefined` where it is missing. */
type Reader = (name: string) => XmlElement | undefined;

const readerOf = (bytes: Uint8Array): Reader => {
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
  return (name) => {
    const entry = entries.get(name);
    if (entry && entry.size > limits.xmlBytes.most) throw new Error('it is too large to be read');
    return entry && readXmlPart({ name, content: entry.content() });
  };
};

const bookName = 'xl/workbook.xml';

const sheetTargets = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const name = relationshipsName(bookName);
  const entry = readDirectory(bytes).find((each) => each.name === name);
  const given = entry ? readRelationships({ name, content: entry.content() }) : [];
  return new Map(given.map(({ id, target }) => [id, resolveTarget(bookName, target)]));
};

/**
 * Reads what the sheets of a workbook hold.
 * @throws Error where it is no workbook, or damaged.
 */
export const readCells = (bytes: Uint8Array): Cells => {
  const read = readerOf(bytes);
  const book = read(bookName);
  if (!book) throw new Error('it is no workbook of Excel');
  const shared = strings(read('xl/sharedStrings.xml'));
  const targets = sheetTargets(bytes);
  const cells = new Map<string, string>();
  for (const sheet of children(path(book, 'sheets') ?? book, 'sheet')) {
    const root = read(targets.get(attribute(sheet, 'r:id') ?? '') ?? '');
    for (const cell of root ? descendants(root, 'c') : [])
      cells.set(`${attribute(sheet, 'name')}!${attribute(cell, 'r')}`, cellText(cell, shared));
  }
  return cells;
};

const lettersOf = (column: number): string =>
  column === 0
    ? ''
    : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const range = /^'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;
/** A longer row is not compared. */
const longest = 10_000;

/** The cells of a range in one row or column: `Sheet1!$B$2:$B$3`; `undefined` for anything else that a formula may be. */
export const cellsIn = (formula: string): readonly string[] | undefined => {
  const [, sheet = '', from = '', first = '', to = from, last = first] = range.exec(formula) ?? [];
  const [columns, rows] = [numberOf(to) - numberOf(from), Number(last) - Number(first)];
  if (sheet === '' || (columns > 0 && rows > 0) || columns + rows > longest || columns < 0 || rows < 0)
    return undefined;
  return Array.from({ length: columns + rows + 1 }, (_, at) =>
    columns > 0
      ? `${sheet}!${lettersOf(numberOf(from) + at)}${first}`
      : `${sheet}!${from}${Number(first) + at}`,
  );
};
