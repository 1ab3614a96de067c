import { type Box, bottomOf } from '../../unit/box.ts';
import { add, emu, type Length, largest, subtract, zero } from '../../unit/length.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom } from '../piece.ts';
import type { Item } from '../scene.ts';
import { placeCards } from './cards.ts';
import type { PlaceFlow } from './flow.ts';
import { loosening, placeRows } from './rows.ts';
import { placeText } from './text.ts';

/** What may be given away of the room that content leaves. */
interface Generosity {
  /** To each row of a table. */
  readonly perRow: Length;
  /** To a row of cards. */
  readonly cards: Length;
}

const tight: Generosity = { perRow: zero, cards: zero };

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

const placeGroup = (group: readonly Atom[], box: Box, name: string, given: Generosity): readonly Item[] => {
  const piece = group[0]?.piece;
  switch (piece?.kind) {
    case 'text':
      return [placeText(group, name, box)];
    case 'row':
      return [placeRows(group, piece.table, box, given.perRow)];
    case 'cards':
      return placeCards(piece, { ...box, height: add(flowHeight(group), given.cards) }, placeTightly);
    case undefined:
      return [];
  }
};

const givenTo = (group: readonly Atom[], given: Generosity): Length => {
  const piece = group[0]?.piece;
  if (piece?.kind === 'row') return emu(loosening(piece.table, given.perRow) * group.length);
  return piece?.kind === 'cards' ? given.cards : zero;
};

const placeGroups = (atoms: readonly Atom[], box: Box, name: string, given: Generosity): readonly Item[] => {
  let top = box.top;
  let previous: Atom | undefined;
  return grouped(atoms).flatMap((group) => {
    const [first] = group;
    if (first && previous) top = add(top, first.spaceBefore);
    const items = placeGroup(group, { ...box, top }, name, given);
    top = add(top, flowHeight(group), givenTo(group, given)); // a table's header rows are counted in its group's height
    previous = group.at(-1);
    return items;
  });
};

/** Content from the top of its box, as tall as it is. */
export const placeTightly: PlaceFlow = (atoms, box, name) => placeGroups(atoms, box, name, tight);

/** Cards that fill more than this part of their region are drawn down to its foot. */
const nearlyFull = 0.55;

/** Where content would end with the looser rows that its box allows. */
const generosity = (atoms: readonly Atom[], box: Box, reach: Length): Generosity => {
  const used = flowHeight(atoms);
  const spare = largest(subtract(box.height, used));
  const rows = atoms.filter((atom) => atom.piece.kind === 'row').length;
  const perRow = rows === 0 ? zero : emu(Math.floor(spare / rows));
  const cards = atoms.filter((atom) => atom.piece.kind === 'cards').length;
  if (cards !== 1) return { perRow, cards: zero };
  const full = used > box.height * nearlyFull;
  const wanted = full ? spare : largest(subtract(reach, add(box.top, used)));
  return { perRow: zero, cards: emu(Math.min(wanted, spare)) };
};

/** The bottom of what `placeInRegion` will place, cards not stretched. */
export const naturalBottom = (atoms: readonly Atom[], box: Box): Length => {
  const { perRow } = generosity(atoms, box, zero);
  const loosened = grouped(atoms).map((group) => givenTo(group, { perRow, cards: zero }));
  return add(box.top, flowHeight(atoms), ...loosened);
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
  if (anchor === 'top')
    return withRoomToType(placeGroups(atoms, box, 'Text', generosity(atoms, box, reach)), box);
  const height = flowHeight(atoms);
  const spare = largest(subtract(box.height, height));
  const top = add(box.top, anchor === 'bottom' ? spare : emu(spare / 2));
  return placeTightly(atoms, { ...box, top, height }, 'Text');
};
