import { inch, type Length } from '../../../unit/length.ts';
import type { Prose } from '../../blocks/composer.ts';
import { textAtoms } from '../../blocks/text-atom.ts';
import type { Setting } from '../../context.ts';
import { fill } from '../../paginate/fill.ts';
import type { Atom } from '../../piece.ts';
import { textWidth } from './card.ts';
import type { Entry } from './entry.ts';
import { slotsOf } from './slots.ts';

const proseOf = (atoms: readonly Atom[]): readonly Prose[] =>
  atoms.flatMap(({ piece, keepWithNext, brief, anchors }) =>
    piece.kind === 'text' ? [{ paragraph: piece.paragraph, keepWithNext, brief, anchors }] : [],
  );

/**
 * An entry whose words fit on no slide, cut between them: both halves bear its date.
 * @param room for the words below the date
 */
export const splitEntry = (
  entry: Entry,
  room: Length,
  setting: Setting,
): readonly [Entry, Entry] | undefined => {
  const width = textWidth(slotsOf(1, setting.width).width);
  const { taken, rest } = fill(textAtoms(entry.body, { ...setting, width }), room, room);
  if (room < inch(0) || taken.length === 0 || rest.length === 0) return undefined;
  return [
    { ...entry, body: proseOf(taken) },
    { ...entry, body: proseOf(rest), anchors: [] },
  ];
};
