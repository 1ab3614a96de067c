import { type Box, bottomOf } from '../../unit/box.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { add, emu, type Length, largest, subtract } from '../../unit/length.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom } from '../piece.ts';
import type { Item } from '../scene.ts';
import { placeCards } from './cards.ts';
import { placeDrawings } from './drawings.ts';
import { placeFigure } from './figure.ts';
import type { PlaceFlow } from './flow.ts';
import { loosen, stretch } from './loosen.ts';
import { placeRows } from './rows.ts';
import { placeText } from './text.ts';

/** Atoms that become one item: paragraphs of one width, rows of one table, a row of cards. */
const belongs = (last: Atom, next: Atom): boolean => {
  if (last.piece.kind === 'text' && next.piece.kind === 'text') return last.piece.width === next.piece.width;
  return last.piece.kind === 'row' && next.piece.kind === 'row' && last.piece.table === next.piece.table;
};

const grouped = (atoms: readonly Atom[]): readonly (readonly Atom[])[] => {
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongs(last, atom)) group.push(atom);
    else groups.push([atom]);
  }
  return groups;
};

const placeGroup = (group: readonly Atom[], box: Box, name: string): readonly Item[] => {
  const [first] = group;
  const piece = first?.piece;
  switch (piece?.kind) {
    case 'text':
      return [placeText(group, name, box)];
    case 'row':
      return [placeRows(group, piece.table, box), ...placeDrawings(group, piece.table, box)];
    case 'cards':
      return placeCards(piece, { ...box, height: flowHeight(group) }, placeTightly);
    case 'figure':
      return [placeFigure(piece, { ...box, height: flowHeight(group) }, first?.brief)];
    case undefined:
      return [];
  }
};

/** Content from the top of its box, as tall as it is; the header rows of a table count in its group. */
const placeTightly: PlaceFlow = (atoms, box, name) => {
  let { top } = box;
  return flatMapped(grouped(atoms), (group, index) => {
    const [first] = group;
    if (first && index > 0) top = add(top, first.spaceBefore);
    const items = placeGroup(group, { ...box, top }, name);
    top = add(top, flowHeight(group));
    return items;
  });
};

const spareIn = (box: Box, atoms: readonly Atom[]): Length =>
  largest(subtract(box.height, flowHeight(atoms)));

const loosened = (atoms: readonly Atom[], box: Box): readonly Atom[] => loosen(atoms, spareIn(box, atoms));

/** The bottom of what `placeInRegion` will place, cards not stretched. */
export const naturalBottom = (atoms: readonly Atom[], box: Box): Length =>
  add(box.top, flowHeight(loosened(atoms, box)));

/** Cards that fill more than this part of their region are drawn down to its foot; figures always are, as far as they go. */
const nearlyFull = 0.34;

/** A panel that has its region to itself is the ground of that region. */
const isPanelAlone = ([only, ...others]: readonly Atom[]): boolean =>
  others.length === 0 &&
  only?.piece.kind === 'cards' &&
  only.piece.cards.length === 1 &&
  only.piece.cards.every(({ frame }) => frame.fill !== undefined);

const stretched = (atoms: readonly Atom[], box: Box, reach: Length): readonly Atom[] => {
  const used = flowHeight(atoms);
  const spare = spareIn(box, atoms);
  const full =
    used > box.height * nearlyFull ||
    isPanelAlone(atoms) ||
    atoms.some(({ piece }) => piece.kind === 'figure');
  const wanted = full ? spare : subtract(reach, add(box.top, used));
  return stretch(atoms, emu(Math.min(wanted, spare)));
};

/** Text alone in its region may be typed on in down to the region's foot. */
const withRoomToType = (items: readonly Item[], box: Box): readonly Item[] => {
  const [only, ...others] = items;
  if (only?.kind !== 'text' || others.length > 0) return items;
  return [{ ...only, box: { ...only.box, height: subtract(bottomOf(box), only.box.top) } }];
};

/**
 * Places a page of a region's content, with its rows loosened and its cards stretched as far as looks well.
 * @param reach how far down the regions beside it reach
 */
export const placeInRegion = (
  atoms: readonly Atom[],
  box: Box,
  anchor: 'top' | 'middle' | 'bottom',
  reach: Length,
): readonly Item[] => {
  if (anchor === 'top') {
    const fitted = stretched(loosened(atoms, box), box, reach);
    return withRoomToType(placeTightly(fitted, box, 'Text'), box);
  }
  const spare = spareIn(box, atoms);
  const top = add(box.top, anchor === 'bottom' ? spare : emu(spare / 2));
  return placeTightly(atoms, { ...box, top, height: flowHeight(atoms) }, 'Text');
};
