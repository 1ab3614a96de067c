import type { Area } from './area.ts';

/** A straight line from one point of the page to another, in EMU. */
export interface Stretch {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** True where any of the line lies inside the area, its edges left out (Liang and Barsky's clipping). */
export const crosses = ({ from, to }: Stretch, { left, top, right, bottom }: Area): boolean => {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const edges: readonly (readonly [number, number])[] = [
    [-across, from[0] - left],
    [across, right - from[0]],
    [-down, from[1] - top],
    [down, bottom - from[1]],
  ];
  let [enters, leaves] = [0, 1];
  for (const [towards, room] of edges) {
    if (towards === 0 && room <= 0) return false;
    if (towards < 0) enters = Math.max(enters, room / towards);
    if (towards > 0) leaves = Math.min(leaves, room / towards);
  }
  return enters < leaves || (across === 0 && down === 0);
};
