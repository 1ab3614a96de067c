import type { ShapeItem, TextItem } from '../scene.ts';
import { areaOf, standing } from './area.ts';
import { inkOf } from './ink.ts';
import type { Fault, Leaf, Rule } from './sheet.ts';

type Outlined = Leaf<ShapeItem | TextItem>;

/** What is seen as a shape: filled, or with a line around it. */
const isOutlined = (leaf: Leaf): leaf is Outlined =>
  (leaf.item.kind === 'shape' || leaf.item.kind === 'text') &&
  (leaf.item.fill !== undefined || leaf.item.stroke !== undefined);

/** A text on a plate of its own hides what lies behind it. */
export const hasPlate = ({ item }: Leaf): boolean => item.kind === 'text' && item.fill !== undefined;

const faultsOf = (leaf: Leaf, shape: Outlined): readonly Fault[] => {
  const above = shape.order > leaf.order;
  if (hasPlate(leaf) && !above) return [];
  const found = new Set(
    inkOf(leaf.item).map((ink) => standing(ink, areaOf(shape.item.box), shape.item.geometry)),
  );
  const { name } = shape.item;
  if (above && shape.item.fill !== undefined && (found.has('across') || found.has('within'))) {
    return [{ item: leaf.item.name, words: `is hidden by "${name}"` }];
  }
  return found.has('across') ? [{ item: leaf.item.name, words: `stands across the edge of "${name}"` }] : [];
};

/** Letters stand on a shape or beside it, never half on it nor under it. */
export const textAcrossEdge: Rule = ({ leaves }) => {
  const shapes = leaves.filter(isOutlined);
  return leaves
    .filter(({ item }) => item.kind === 'text')
    .flatMap((leaf) => shapes.filter((shape) => shape !== leaf).flatMap((shape) => faultsOf(leaf, shape)));
};
