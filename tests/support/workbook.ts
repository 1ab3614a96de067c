import { readZip } from '../../src/package/unzip.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';
import { attribute, children, descendants, textOf } from '../../src/package/xml/query.ts';

/** The cells of a workbook's first sheet by their references: `B2` → `5.9`. */
export const cellsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const sheet = readZip(bytes).find(({ name }) => name === 'xl/worksheets/sheet1.xml');
  if (!sheet) throw new Error('the workbook has no sheet');
  return new Map(
    descendants(readXmlPart(sheet), 'c').map((cell) => [
      attribute(cell, 'r') ?? '',
      children(cell).map(textOf).join(''),
    ]),
  );
};

/** The references of a range in one column or cell: `Sheet1!$B$2:$B$3` → `B2`, `B3`. */
export const referencesIn = (formula: string): readonly string[] => {
  const [, column = '', first = '', last = first] =
    /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(formula) ?? [];
  const from = Number(first);
  return column === ''
    ? []
    : Array.from({ length: Number(last) - from + 1 }, (_, at) => `${column}${from + at}`);
};
