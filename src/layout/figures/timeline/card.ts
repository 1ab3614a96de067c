import type { Box } from '../../../unit/box.ts';
import { add, emu, inch, type Length, scale, subtract } from '../../../unit/length.ts';
import { textAtoms } from '../../blocks/text-atom.ts';
import type { Setting } from '../../context.ts';
import { flowHeight } from '../../paginate/measured.ts';
import type { Atom } from '../../piece.ts';
import { placeText } from '../../place/text.ts';
import type { Item } from '../../scene.ts';
import type { Entry } from './entry.ts';
import { accentOf } from './marker.ts';

const insets = { left: inch(0.13), right: inch(0.13), top: inch(0.11), bottom: inch(0.11) } as const;
/** The strong edge that faces the axis. */
const edge = inch(0.045);

/** An entry's words, measured in the width of its card. */
export interface Card {
  readonly entry: Entry;
  readonly atoms: readonly Atom[];
  /** The least that the card needs. */
  readonly height: Length;
}

export const textWidth = (width: Length): Length => subtract(width, add(insets.left, insets.right));

/** What a card needs beside its words. */
const cardPadding: Length = add(insets.top, insets.bottom, edge);

export const cardOf = (entry: Entry, width: Length, setting: Setting): Card => {
  const atoms = textAtoms([...entry.head, ...entry.body], { ...setting, width: textWidth(width) });
  return { entry, atoms, height: add(flowHeight(atoms), cardPadding) };
};

/** A card as one text with its ground, and its edge. */
export const cardItems = (
  { entry, atoms }: Card,
  name: string,
  box: Box,
  side: 'above' | 'below',
  setting: Setting,
): readonly Item[] => {
  const facing = side === 'above' ? subtract(add(box.top, box.height), edge) : box.top;
  const at = { left: add(box.left, insets.left), top: add(box.top, insets.top) };
  const [above, below] = side === 'above' ? [scale(edge, 0), edge] : [edge, emu(0)];
  return [
    {
      ...placeText(atoms, name, at),
      box,
      insets: { ...insets, top: add(insets.top, above), bottom: add(insets.bottom, below) },
      fill: entry.fill,
    },
    {
      kind: 'shape',
      name: `${name} edge`,
      box: { ...box, top: facing, height: edge },
      alternative: '',
      brief: undefined,
      geometry: 'rectangle',
      fill: accentOf(entry, setting),
      stroke: undefined,
    },
  ];
};
