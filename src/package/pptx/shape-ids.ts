import { descendants, setAttribute } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** Ids are unique on a sheet: the tree has 1, the frames count on in reading order. The library repeats 25 and those of tables. */
export const numberShapes: Repair = ({ tree }) => {
  descendants(tree, 'p:cNvPr').forEach((properties, index) => {
    setAttribute(properties, 'id', index + 1);
  });
};
