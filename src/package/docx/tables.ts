import type { TableWish } from '../table-wish.ts';
import { ensureChild, insertInOrder, removeNamed } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, descendants, setAttribute } from '../xml/query.ts';

/** The sequence of `CT_TblPr` (ECMA-376 part 1, 17.4.59). */
const order = [
  'w:tblStyle',
  'w:tblpPr',
  'w:tblOverlap',
  'w:bidiVisual',
  'w:tblStyleRowBandSize',
  'w:tblStyleColBandSize',
  'w:tblW',
  'w:jc',
  'w:tblCellSpacing',
  'w:tblInd',
  'w:tblBorders',
  'w:shd',
  'w:tblLayout',
  'w:tblCellMar',
  'w:tblLook',
  'w:tblCaption',
  'w:tblDescription',
];

/** The name of a style is a wish of ours, written by ourselves a moment ago. */
const wishIn = (properties: XmlElement): TableWish => {
  const style = child(properties, 'w:tblStyle');
  const name = style && attribute(style, 'w:val');
  if (!name?.startsWith('{')) return { style: name };
  return JSON.parse(name) as TableWish; // the handout's emitter printed it from that type
};

/** Bits of `w:tblLook`'s `w:val`, which readers older than Word 2010 and LibreOffice go by. */
const lookBits: Readonly<Record<string, number>> = {
  'w:firstRow': 0x20,
  'w:lastRow': 0x40,
  'w:firstColumn': 0x80,
  'w:lastColumn': 0x100,
  'w:noHBand': 0x200,
  'w:noVBand': 0x400,
};

const sayLookInBits = (look: XmlElement): void => {
  const bits = Object.entries(lookBits).reduce(
    (sum, [name, bit]) => sum + (attribute(look, name) === 'true' ? bit : 0),
    0,
  );
  setAttribute(look, 'w:val', bits.toString(16).toUpperCase().padStart(4, '0'));
};

/** Grants what tables wish for: their real style and their alternative text. */
export const repairTables = (root: XmlElement): void => {
  for (const table of descendants(root, 'w:tbl')) {
    const properties = ensureChild(table, 'w:tblPr', []);
    const { style, description } = wishIn(properties);
    const named = child(properties, 'w:tblStyle');
    if (style === undefined) removeNamed(properties, 'w:tblStyle');
    else if (named) setAttribute(named, 'w:val', style);
    const look = child(properties, 'w:tblLook');
    if (look) sayLookInBits(look);
    if (description !== undefined)
      insertInOrder(properties, element('w:tblDescription', { 'w:val': description }), order);
  }
};
