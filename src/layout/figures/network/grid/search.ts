import { costOf } from './cost.ts';
import type { Block, Cell, Grid, Link } from './grid.ts';
import type { Group, Plan, Stack } from './stacks.ts';

/** The cells of a group, and who stands in them; -1 is an empty one. */
interface Placed {
  readonly block: Block;
  readonly cells: readonly Cell[];
  readonly actors: number[];
}

const placedOf = (group: Group, at: Cell): Placed => {
  const { rows, columns, side } = group;
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    row: at.row + Math.floor(index / columns),
    column: at.column + (index % columns),
  }));
  return {
    block: { ...at, rows, columns, side },
    cells,
    actors: cells.map((_, index) => group.actors[index] ?? -1),
  };
};

const placedStacks = (stacks: readonly Stack[]): readonly Placed[] => {
  let column = 0;
  return stacks.flatMap((stack) => {
    let row = 0;
    const placed = stack.map((group) => {
      const found = placedOf(group, { row, column });
      row += group.rows;
      return found;
    });
    column += stack[0]?.columns ?? 0;
    return placed;
  });
};

const cellsOf = (placed: readonly Placed[]): Cell[] => {
  const cells: Cell[] = [];
  for (const { cells: own, actors } of placed)
    for (const [index, actor] of actors.entries()) {
      const cell = own[index];
      if (cell && actor >= 0) cells[actor] = cell;
    }
  return cells;
};

/** A block without the rows and columns at its rim that stayed empty. */
const usedBlock = ({ block, cells, actors }: Placed): Block => {
  const used = cells.filter((_, index) => (actors[index] ?? -1) >= 0);
  const rows = used.map(({ row }) => row);
  const columns = used.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    side: block.side,
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
};

/** Exchanges the actors of two cells of a group, in the group and in the list of cells. */
const exchange = ({ cells: own, actors }: Placed, one: number, other: number, cells: Cell[]): void => {
  const [first, second] = [actors[one] ?? -1, actors[other] ?? -1];
  actors[one] = second;
  actors[other] = first;
  for (const at of [one, other]) {
    const [actor, cell] = [actors[at] ?? -1, own[at]];
    if (actor >= 0 && cell) cells[actor] = cell;
  }
};

/** Tries every exchange within the sides, and keeps each that helps. */
const settleOnce = (
  placed: readonly Placed[],
  cells: Cell[],
  links: readonly Link[],
  begun: number,
): number => {
  let cost = begun;
  for (const group of placed) {
    const { length } = group.actors;
    for (let one = 0; one < length; one++)
      for (let other = one + 1; other < length; other++) {
        if (group.actors[one] === group.actors[other]) continue;
        exchange(group, one, other, cells);
        const now = costOf(cells, links);
        if (now < cost - least) cost = now;
        else exchange(group, one, other, cells);
      }
  }
  return cost;
};

const least = 1e-9;
const mostRounds = 8;

/** A grid with what the search thinks of it: less is better. */
export interface Candidate {
  readonly grid: Grid;
  readonly cost: number;
}

const settled = ({ rows, columns }: Plan, stacks: readonly Stack[], links: readonly Link[]): Candidate => {
  const placed = placedStacks(stacks);
  const cells = cellsOf(placed);
  let cost = costOf(cells, links);
  for (let round = 0; round < mostRounds; round++) {
    const before = cost;
    cost = settleOnce(placed, cells, links, cost);
    if (cost > before - least) break;
  }
  return { cost, grid: { rows, columns, cells, blocks: placed.map(usedBlock) } };
};

const swapped = <T>(values: readonly T[], one: number, other: number): readonly T[] =>
  values.map((value, index) =>
    // Both indices are of the list.
    index === one ? (values[other] as T) : index === other ? (values[one] as T) : value,
  );

/** Every order of the sides that is one exchange away: of two stacks, or of two sides of a stack. */
const exchanges = (stacks: readonly Stack[]): readonly (readonly Stack[])[] => {
  const pairs = (count: number): readonly (readonly [number, number])[] =>
    Array.from({ length: count }, (_, one) => one).flatMap((one) =>
      Array.from({ length: count - one - 1 }, (_unused, index) => [one, one + 1 + index] as const),
    );
  return [
    ...pairs(stacks.length).map(([one, other]) => swapped(stacks, one, other)),
    ...stacks.flatMap((stack, at) =>
      pairs(stack.length).map(([one, other]) =>
        stacks.map((each, index) => (index === at ? swapped(each, one, other) : each)),
      ),
    ),
  ];
};

/** How often the order of the sides may change. */
const mostTurns = 4;

/**
 * The grids that a plan gives, the best last: actors are exchanged within their sides and sides among each other, always
 * in the same order, for as long as that helps.
 */
export const gridsFor = (plan: Plan, links: readonly Link[]): readonly Candidate[] => {
  let { stacks } = plan;
  const found = [settled(plan, stacks, links)];
  for (let turn = 0; turn < mostTurns; turn++) {
    const best = found.at(-1);
    let next: { readonly stacks: readonly Stack[]; readonly candidate: Candidate } | undefined;
    for (const others of exchanges(stacks)) {
      const candidate = settled(plan, others, links);
      if (best && candidate.cost < Math.min(best.cost, next?.candidate.cost ?? best.cost) - least)
        next = { stacks: others, candidate };
    }
    if (!next) break;
    stacks = next.stacks;
    found.push(next.candidate);
  }
  return found;
};
