import { flatMapped } from '../../../../unit/flat-mapped.ts';
import type { Cell, Grid } from '../grid/grid.ts';
import { bandOf, isChannel, type Route, type Stretch, stretch } from './route.ts';

/** What stands where: cells by band and strip that no line may run through. */
export interface Field {
  readonly grid: Grid;
  /** True where an actor stands in the row and column of that band and strip. */
  readonly taken: (band: number, strip: number) => boolean;
  /** True where a side's name stands in the channel above a column, the first of its block. */
  readonly headed: (band: number, strip: number) => boolean;
}

export const fieldOf = (grid: Grid): Field => {
  const strips = 2 * grid.columns + 1;
  const size = strips * (2 * grid.rows + 1);
  const [taken, headed] = [new Uint8Array(size), new Uint8Array(size)];
  for (const { row, column } of grid.cells) taken[bandOf(row) * strips + bandOf(column)] = 1;
  for (const { side, row, column } of grid.blocks)
    if (side !== undefined) headed[2 * row * strips + bandOf(column)] = 1;
  return {
    grid,
    taken: (band, strip) => taken[band * strips + strip] === 1,
    headed: (band, strip) => headed[band * strips + strip] === 1,
  };
};

const isFree = ({ level, line, from, to, first, last }: Stretch, { taken, headed }: Field): boolean => {
  if (from === to) return false;
  for (let at = first; at <= last; at++)
    if (level ? taken(line, at) : taken(at, line) || headed(at, line)) return false;
  return true;
};

const placeOf = (cell: Cell, level: boolean): number => bandOf(level ? cell.row : cell.column);

/** The stretches of a way; `undefined` as soon as one of them is not free. */
const stretchesOf = (
  level: boolean,
  lines: readonly number[],
  from: Cell,
  to: Cell,
  field: Field,
): readonly Stretch[] | undefined => {
  const stretches: Stretch[] = [];
  const last = lines.length - 1;
  for (let index = 0; index <= last; index++) {
    const line = lines[index] ?? 0;
    const isLevel = (index % 2 === 0) === level;
    const begins = lines[index - 1] ?? placeOf(from, !isLevel);
    const reaches = lines[index + 1] ?? placeOf(to, !isLevel);
    const next = stretch(isLevel, line, begins, reaches, index === 0, index === last);
    if (!isFree(next, field)) return undefined;
    stretches.push(next);
  }
  return stretches;
};

const sideAt = ({ level, from, to }: Stretch, starts: boolean): Route['sides']['from'] => {
  const forward = from < to === starts;
  if (level) return forward ? 'right' : 'left';
  return forward ? 'bottom' : 'top';
};

const routeOf = (
  level: boolean,
  lines: readonly number[],
  from: Cell,
  to: Cell,
  field: Field,
): readonly Route[] => {
  const stretches = stretchesOf(level, lines, from, to, field);
  const [first, last] = [stretches?.[0], stretches?.at(-1)];
  if (!stretches || !first || !last) return [];
  return [{ level, lines, stretches, sides: { from: sideAt(first, true), to: sideAt(last, false) } }];
};

const channels = (count: number): readonly number[] =>
  Array.from({ length: 2 * count + 1 }, (_, index) => index).filter(isChannel);

/** The lines between the first and the last of a way that begins along `start` and ends along `end`. */
const betweens = (
  from: { readonly along: number; readonly across: number },
  to: { readonly along: number; readonly across: number },
  counts: { readonly along: number; readonly across: number },
): readonly (readonly number[])[] => {
  const near = (place: number): readonly number[] => [place - 1, place + 1];
  const across = channels(counts.across);
  const along = channels(counts.along);
  return [
    ...(from.across === to.across ? [[from.across]] : []),
    [from.across, to.along],
    ...along.map((line) => [from.across, line, to.across]),
    ...flatMapped(near(from.along), (line) =>
      near(to.across).map((other) => [from.across, line, other, to.along]),
    ),
    ...flatMapped(near(from.along), (line) =>
      flatMapped(across, (other) =>
        near(to.along).map((third) => [from.across, line, other, third, to.across]),
      ),
    ),
  ];
};

/** Every way of one to five stretches that runs through no box and no name of a side. */
export const routesBetween = (from: Cell, to: Cell, field: Field): readonly Route[] =>
  flatMapped([true, false], (level) => {
    const place = (cell: Cell) => ({ along: placeOf(cell, !level), across: placeOf(cell, level) });
    const counts = level
      ? { along: field.grid.columns, across: field.grid.rows }
      : { along: field.grid.rows, across: field.grid.columns };
    return flatMapped(betweens(place(from), place(to), counts), (lines) =>
      routeOf(level, lines, from, to, field),
    );
  });
