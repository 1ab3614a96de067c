import type { Cell, Link } from './grid.ts';

const between = (value: number, one: number, other: number): boolean =>
  value > Math.min(one, other) && value < Math.max(one, other);

/** True where something stands in the way of a straight line. */
const isBlocked = (from: Cell, to: Cell, cells: readonly Cell[]): boolean =>
  cells.some(
    (cell) =>
      (from.row === to.row && cell.row === from.row && between(cell.column, from.column, to.column)) ||
      (from.column === to.column && cell.column === from.column && between(cell.row, from.row, to.row)),
  );

const turning = 2;
const goingRound = 3;

const lengthOf = (from: Cell, to: Cell, cells: readonly Cell[]): number => {
  const down = Math.abs(from.row - to.row);
  const across = Math.abs(from.column - to.column);
  if (down > 0 && across > 0) return down + across + turning;
  return down + across + (down + across > 1 && isBlocked(from, to, cells) ? goingRound : 0);
};

/** What a line of rank costs that does not lead straight down, and one that leads up. */
const outOfRank = { aside: 1.5, upwards: 3 };

const rankCost = ({ from, above }: Link, start: Cell, end: Cell): number => {
  if (above === undefined) return 0;
  const upper = above === from ? start : end;
  const lower = above === from ? end : start;
  if (upper.row > lower.row) return outOfRank.upwards;
  return upper.column === lower.column && upper.row < lower.row ? 0 : outOfRank.aside;
};

/** Positive where the third cell stands to the right of the way from the first to the second. */
const turn = (one: Cell, other: Cell, third: Cell): number =>
  (other.column - one.column) * (third.row - one.row) - (other.row - one.row) * (third.column - one.column);

/** Whether straight lines between two pairs of cells cross: a first guess at whether their connectors will. */
const cross = (start: Cell, end: Cell, otherStart: Cell, otherEnd: Cell): boolean =>
  turn(start, end, otherStart) * turn(start, end, otherEnd) < 0 &&
  turn(otherStart, otherEnd, start) * turn(otherStart, otherEnd, end) < 0;

const crossing = 2.5;

const crossingCost = (links: readonly Link[], cells: readonly Cell[], count: number): number => {
  const link = links[count];
  const [start, end] = [cells[link?.from ?? -1], cells[link?.to ?? -1]];
  let cost = 0;
  for (let index = 0; start && end && index < count; index++) {
    const other = links[index];
    const from = other && cells[other.from];
    const to = other && cells[other.to];
    if (from && to && cross(start, end, from, to)) cost += crossing;
  }
  return cost;
};

/**
 * How well actors stand for the lines between them: short, straight, uncrossed, rank above rank. Less is better.
 * Asked of thousands of grids, so that it makes nothing.
 */
export const costOf = (cells: readonly Cell[], links: readonly Link[]): number => {
  let cost = 0;
  for (let index = 0; index < links.length; index++) {
    const link = links[index];
    const start = link && cells[link.from];
    const end = link && cells[link.to];
    if (!start || !end) continue;
    cost += lengthOf(start, end, cells) + rankCost(link, start, end) + crossingCost(links, cells, index);
  }
  // Of arrangements that are equally good, the one that keeps the list's order.
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell) cost += ((cell.row + cell.column) * (cells.length - index)) / 10_000;
  }
  return cost;
};
