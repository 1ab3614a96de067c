import { attribute, childOf, classesOf, type Element, elements } from './element.ts';

/** All rows of a table, those of `thead` first. */
export const rowsOf = (table: Element): readonly Element[] => [...headRows(table), ...bodyRows(table)];

export const headRows = (table: Element): readonly Element[] =>
  elements(table)
    .filter(({ name }) => name === 'thead')
    .flatMap((head) => elements(head).filter(({ name }) => name === 'tr'));

/** Rows of `tbody`, and rows that stand in the table directly. */
export const bodyRows = (table: Element): readonly Element[] =>
  elements(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return child.name === 'tbody' ? elements(child).filter(({ name }) => name === 'tr') : [];
  });

export const cellsOf = (row: Element): readonly Element[] =>
  elements(row).filter(({ name }) => name === 'td' || name === 'th');

/** No table is wider; a span beyond it is reported and counts as one. */
const widest = 100;

export const columnSpanOf = (cell: Element): number => {
  const given = Number(attribute(cell, 'colspan') ?? 1);
  return Number.isInteger(given) && given > 0 && given <= widest ? given : 1;
};

/** How many columns a row fills. */
export const widthOf = (row: Element): number =>
  cellsOf(row).reduce((sum, cell) => sum + columnSpanOf(cell), 0);

/** The relative widths that a `colgroup` gives. */
export const columnsOf = (group: Element): readonly (number | undefined)[] =>
  elements(group).map((column) => {
    const width = Number.parseFloat(attribute(column, 'data-width') ?? '');
    return width > 0 ? width : undefined;
  });

/** For each column of the `colgroup` whether it has a class. */
export const columnsOfClass = (table: Element, name: 'optional' | 'numbers'): readonly boolean[] => {
  const group = childOf(table, 'colgroup');
  return group ? elements(group).map((column) => classesOf(column).includes(name)) : [];
};
