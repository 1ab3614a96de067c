import type { Box } from '../../unit/box.ts';
import type { Atom } from '../piece.ts';
import type { Item } from '../scene.ts';

/** Places content in a box from its top, tightly. `name` is what text in it is called. */
export type PlaceFlow = (atoms: readonly Atom[], box: Box, name: string) => readonly Item[];
