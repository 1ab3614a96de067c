import type { PathItem, Stroke } from '../scene.ts';
import { areaOf, grown, tolerance } from './area.ts';
import { inkOf } from './ink.ts';
import { hasPlate } from './outlines.ts';
import type { Leaf, Rule } from './sheet.ts';
import { crosses, type Stretch } from './stretch.ts';

interface Line {
  readonly stretches: readonly Stretch[];
  readonly stroke: Stroke;
}

const through = (points: readonly (readonly [number, number])[]): readonly Stretch[] =>
  points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));

const edgesOf = ({ box, outlines }: PathItem): readonly Stretch[] =>
  outlines.flatMap(({ points, closed }) => {
    const placed = points.map(({ left, top }): readonly [number, number] => [box.left + left, box.top + top]);
    return through(closed ? [...placed, ...placed.slice(0, 1)] : placed);
  });

/** Borders and coasts run under the names on a map, as on any. */
const isOnMap = ({ groups }: Leaf): boolean => groups.some(({ keepsSides }) => keepsSides);

const lineOf = (leaf: Leaf): Line | undefined => {
  const { item } = leaf;
  if (item.kind === 'line') {
    const { left, top, right, bottom } = areaOf(item.box);
    return { stretches: [{ from: [left, top], to: [right, bottom] }], stroke: item.stroke };
  }
  if (item.kind === 'connector') {
    return { stretches: through(item.points.map(({ left, top }) => [left, top])), stroke: item.stroke };
  }
  if (item.kind !== 'path' || !item.stroke || isOnMap(leaf)) return undefined;
  return { stretches: edgesOf(item), stroke: item.stroke };
};

/** No line runs through letters, unless they stand on a plate of their own that hides it. */
export const lineThroughText: Rule = ({ leaves }) => {
  const texts = leaves.map((leaf) => ({ leaf, ink: inkOf(leaf.item) })).filter(({ ink }) => ink.length > 0);
  return leaves.flatMap((leaf) => {
    const line = lineOf(leaf);
    if (!line) return [];
    return texts
      .filter((text) => !(hasPlate(text.leaf) && text.leaf.order > leaf.order))
      .filter(({ ink }) =>
        ink
          .map((area) => grown(area, line.stroke.width / 2 - tolerance))
          .some((area) => line.stretches.some((stretch) => crosses(stretch, area))),
      )
      .map((text) => ({ item: leaf.item.name, words: `runs through the text of "${text.leaf.item.name}"` }));
  });
};
