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

/** Grants what tables wish for: their real style and their alternative text. */
export const repairTables = (root: XmlElement): void => {
  for (const table of descendants(root, 'w:tbl')) {
    const properties = ensureChild(table, 'w:tblPr', []);
    const { style, description } = wishIn(properties);
    const named = child(properties, 'w:tblStyle');
    if (style === undefined) removeNamed(properties, 'w:tblStyle');
    else if (named) setAttribute(named, 'w:val', style);
    if (description !== undefined)
      insertInOrder(properties, element('w:tblDescription', { 'w:val': description }), order);
  }
};
