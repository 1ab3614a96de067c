import type { Point } from '../../unit/box.ts';
import { add, inch, type Length } from '../../unit/length.ts';
import type { Prose } from '../blocks/composer.ts';
import { paragraphOf } from '../blocks/paragraph-of.ts';
import { textAtoms } from '../blocks/text-atom.ts';
import type { Setting } from '../context.ts';
import { ownWords } from '../inline/own-words.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom } from '../piece.ts';
import { placeText } from '../place/text.ts';
import type { Role } from '../role.ts';
import type { TextItem } from '../scene.ts';
import { naturalWidth } from '../text/measure.ts';

/** Words of our own in a figure, measured and to be placed. */
export interface Label {
  readonly width: Length;
  readonly height: Length;
  readonly lines: number;
  readonly at: (place: Point, name: string) => TextItem;
}

/** A measured width takes the text it was measured from only where rounding leaves it a little room. */
const tolerance = inch(0.02);

const centred = (atom: Atom): Atom =>
  atom.piece.kind === 'text'
    ? { ...atom, piece: { ...atom.piece, paragraph: { ...atom.piece.paragraph, align: 'centre' } } }
    : atom;

const linesIn = (atom: Atom): number => (atom.piece.kind === 'text' ? atom.piece.lines.length : 0);

export const ownProse = (words: string, role: Role, setting: Setting): readonly Prose[] =>
  paragraphOf(ownWords(words, setting.context), role, setting);

const atomsOf = (words: string, role: Role, setting: Setting): readonly Atom[] =>
  textAtoms(ownProse(words, role, setting), setting).map(centred);

/** @param width what the words may take; without it they stand in one line */
export const labelOf = (words: string, role: Role, setting: Setting, width?: Length): Label => {
  const { fonts } = setting.context.theme;
  const [wide] = atomsOf(words, role, { ...setting, width: width ?? inch(9) });
  const runs = wide?.piece.kind === 'text' ? wide.piece.paragraph.runs : [];
  const own = width ?? add(naturalWidth(runs, fonts), tolerance);
  const atoms = atomsOf(words, role, { ...setting, width: own });
  return {
    width: own,
    height: flowHeight(atoms),
    lines: atoms.reduce((sum, atom) => sum + linesIn(atom), 0),
    at: (place, name) => placeText(atoms, name, place),
  };
};
