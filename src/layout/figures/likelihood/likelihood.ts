import type { Cell, Row, Table } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { Composing } from '../../blocks/composer.ts';
import { type DrawnBelow, tableAtoms } from '../../blocks/table/table.ts';
import { textAtoms } from '../../blocks/text-atom.ts';
import type { Setting } from '../../context.ts';
import type { Atom } from '../../piece.ts';
import { ownProse } from '../label.ts';
import { scaleAbove, widthBelowScale, withoutFreeColumns } from './aligned.ts';
import { keyOf, parted, rangeIn } from './bands.ts';
import { barBelow } from './bar.ts';
import { bandLabels, headBelow } from './head.ts';
import { squaresBelow } from './squares.ts';

const inOneLine = (cell: Cell | undefined): string => plainText(cell?.children ?? []).replace(/\s+/g, ' ');

/** "The halt holds: unlikely 20–45 %": the first paragraph of the row's head, and the words of the cell. */
const spoken = (row: Row, cell: Cell): string => {
  const subject = plainText(row.cells[0]?.children.slice(0, 1) ?? []);
  return `${subject}: ${inOneLine(cell)}`;
};

/**
 * Judgements as a native table, with each range drawn on one scale in its column, and confidence beside it as something
 * else. The words of the cells say the same.
 */
export const likelihood = (block: Table, setting: Setting, composing: Composing): readonly Atom[] => {
  const { table, bands } = parted(block);
  const all = [...bands.values()].flat();
  const isTold = block.classes.includes(scaleAbove);
  let haveRoom = true;
  const drawnBelow: DrawnBelow = (cell, row, width) => {
    const listed = bands.get(cell);
    if (listed) {
      if (isTold) return undefined;
      const labels = bandLabels(listed, width, setting);
      haveRoom &&= labels !== undefined;
      return headBelow(listed, labels ?? [], width, setting);
    }
    const range = rangeIn(cell.data);
    if (range) return barBelow(range, all, spoken(row, cell), setting);
    const { confidence } = cell.data;
    return confidence === undefined ? undefined : squaresBelow(confidence, spoken(row, cell), setting);
  };
  if (isTold) {
    const width = widthBelowScale(table, setting.width);
    return tableAtoms(withoutFreeColumns(table), { ...setting, width }, composing, drawnBelow);
  }
  const rows = tableAtoms(table, setting, composing, drawnBelow);
  if (haveRoom) return rows;
  return [...rows, ...textAtoms(ownProse(keyOf(all), 'caption', setting), setting)];
};
