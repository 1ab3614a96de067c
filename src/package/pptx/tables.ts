import type { TableWish } from '../wish.ts';
import { remove } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, descendants, path, setAttribute } from '../xml/query.ts';
import type { Frame } from './frame.ts';
import type { Repair } from './repair.ts';
import { emptyTextBody } from './text-bodies.ts';

/** "No Style, No Grid", which every PowerPoint knows: the cells say themselves how they look. */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

const repairProperties = (table: XmlElement, wish: TableWish): void => {
  const properties = child(table, 'a:tblPr');
  if (!properties) return;
  // firstRow is how PowerPoint and screen readers know a header row; rtl puts the first column on the right.
  setAttribute(properties, 'firstRow', wish.headerRow ? 1 : undefined);
  // Where no row heads the columns, the first column heads the rows.
  setAttribute(properties, 'firstCol', wish.headerRow ? undefined : 1);
  setAttribute(properties, 'rtl', wish.rightToLeft ? 1 : undefined);
  properties.children.push(element('a:tableStyleId', {}, plainStyle));
};

/** A side without a border needs no line of width nothing. */
const dropEmptyBorders = (cell: XmlElement): void => {
  const properties = child(cell, 'a:tcPr');
  if (properties) {
    remove(properties, (found) => child(found, 'a:noFill') !== undefined && attribute(found, 'w') === '0');
  }
};

const repairTable = (frame: Frame, language: string): void => {
  const table = path(frame.element, 'a:graphic', 'a:graphicData', 'a:tbl');
  const place = path(frame.element, 'p:nvGraphicFramePr', 'p:nvPr');
  if (!table || !frame.wish.table) return;
  // The library gives each table the same modification id.
  if (place) remove(place, () => true);
  repairProperties(table, frame.wish.table);
  for (const cell of descendants(table, 'a:tc')) {
    if (!child(cell, 'a:txBody')) cell.children.unshift(emptyTextBody('a:txBody', language));
    dropEmptyBorders(cell);
  }
};

export const repairTables: Repair = ({ frames }, { properties }) => {
  for (const frame of frames) repairTable(frame, properties.language);
};
