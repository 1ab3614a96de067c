import type { Actor } from '../model.ts';

/** The actors of a side, and the cells that they are given: columns by rows, some of which may stay empty. */
export interface Group {
  readonly side: number | undefined;
  readonly actors: readonly number[];
  readonly columns: number;
  readonly rows: number;
}

/** Groups of the same width, one above the other. */
export type Stack = readonly Group[];

/** Sides side by side, or small ones one above the other. */
export interface Plan {
  readonly rows: number;
  readonly columns: number;
  readonly stacks: readonly Stack[];
}

type Members = Pick<Group, 'side' | 'actors'>;

/** The actors of each side, in order of appearance. */
const membersOf = (actors: readonly Pick<Actor, 'side'>[]): readonly Members[] => {
  const groups = new Map<number | undefined, number[]>();
  for (const [index, { side }] of actors.entries()) {
    const group = groups.get(side);
    if (group) group.push(index);
    else groups.set(side, [index]);
  }
  return [...groups].map(([side, members]) => ({ side, actors: members }));
};

const groupIn = (members: Members, rows: number): Group => {
  const columns = Math.ceil(members.actors.length / rows);
  return { ...members, columns, rows: Math.ceil(members.actors.length / columns) };
};

const heightOf = (stack: Stack): number => stack.reduce((sum, group) => sum + group.rows, 0);

/** The tallest first, each on the first stack of its width that has room. */
const stacked = (groups: readonly Group[], rows: number): readonly Stack[] => {
  const stacks: Group[][] = [];
  const byHeight = groups.toSorted((one, other) => other.rows - one.rows);
  for (const group of byHeight) {
    const found = stacks.find(
      (stack) => stack[0]?.columns === group.columns && heightOf(stack) + group.rows <= rows,
    );
    if (found) found.push(group);
    else stacks.push([group]);
  }
  return stacks;
};

/** Rows that are left over go to the last group of a stack: room for lines to pass. */
const filled = (stack: Stack, rows: number): Stack =>
  stack.map((group, index) =>
    index === stack.length - 1 ? { ...group, rows: group.rows + rows - heightOf(stack) } : group,
  );

const planOf = (stacks: readonly Stack[], rows: number): Plan => ({
  rows,
  columns: stacks.reduce((sum, stack) => sum + (stack[0]?.columns ?? 0), 0),
  stacks: stacks.map((stack) => filled(stack, rows)),
});

const keyOf = ({ rows, stacks }: Plan): string =>
  `${rows}:${stacks.map((stack) => stack.map((group) => `${group.side ?? '-'}.${group.columns}`).join('+')).join(' ')}`;

/** The ways to divide a grid of no more than so many rows and columns among the sides. */
export const plansFor = (
  actors: readonly Pick<Actor, 'side'>[],
  most: { readonly rows: number; readonly columns: number },
): readonly Plan[] => {
  const members = membersOf(actors);
  const found = new Map<string, Plan>();
  for (let rows = 1; rows <= most.rows; rows++) {
    const groups = members.map((each) => groupIn(each, rows));
    for (const stacks of [groups.map((group) => [group]), stacked(groups, rows)]) {
      const plan = planOf(stacks, rows);
      if (plan.columns <= most.columns) found.set(keyOf(plan), plan);
    }
  }
  return [...found.values()];
};
