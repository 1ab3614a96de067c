/** Sizes side by side, in points, and what each may grow to, step by step: none grows on before all have taken a step. */
export interface Sizes {
  readonly least: readonly number[];
  readonly steps: readonly (readonly number[])[];
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Raises all that are below their caps by the same amount, until the room is used or all are there. */
const raised = (sizes: readonly number[], caps: readonly number[], room: number): readonly number[] => {
  let current = sizes;
  let left = room;
  for (;;) {
    const growing = current.map((size, index) => (caps[index] ?? 0) - size > 1e-6);
    const count = growing.filter(Boolean).length;
    if (count === 0 || left < 1e-6) return current;
    const nearest = Math.min(
      left / count,
      ...current.flatMap((size, index) => (growing[index] ? [(caps[index] ?? 0) - size] : [])),
    );
    current = current.map((size, index) => (growing[index] ? size + nearest : size));
    left -= nearest * count;
  }
};

/** Shares out the room that is left over the least sizes. What no step takes stays free. */
export const share = ({ least, steps }: Sizes, room: number): readonly number[] =>
  steps.reduce<readonly number[]>((sizes, caps) => raised(sizes, caps, room - sum(sizes)), least);

/** What all take together when each has grown as far as it may. */
export const mostOf = ({ least, steps }: Sizes): number =>
  sum(least.map((size, index) => Math.max(size, ...steps.map((caps) => caps[index] ?? 0))));
