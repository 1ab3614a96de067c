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
