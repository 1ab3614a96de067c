import { unpackCharacters, unpackWidths } from './packed.ts';
import table from './widths/noto-sans-arabic.json' with { type: 'json' };

/**
 * Arabic letters are as wide as the form they take between their neighbours. Which font draws them is the reader's
 * machine's choice: these multiples of Noto Sans Arabic are the bounds of all that were measured, the widest of them
 * Noto Kufi Arabic and, in bold, DejaVu Sans.
 */
const widestFace = { regular: 1.12, bold: 1.2 } as const;
type Weight = keyof typeof widestFace;
/** The table's widths are in five-hundredths of an em. */
const unitsPerEm = 500;

const lam = 0x644;
const tatweel = 0x640;
const zeroWidthJoiner = 0x200d;
const alefs: readonly number[] = [0x622, 0x623, 0x625, 0x627];
const dual = unpackCharacters(table.dual);
const right = unpackCharacters(table.right);
/** Letters that join to the letter after them, and letters that join to the one before. */
const joinsNext: ReadonlySet<number> = new Set([...dual, tatweel, zeroWidthJoiner]);
const joinsPrevious: ReadonlySet<number> = new Set([...dual, ...right, tatweel, zeroWidthJoiner]);

export const isArabic = (character: number): boolean =>
  (character >= 0x600 && character <= 0x6ff) || (character >= 0x750 && character <= 0x77f);

type Form = 'isolated' | 'initial' | 'medial' | 'final';
type FormWidths = Readonly<Record<Form, ReadonlyMap<number, number>>>;

export interface ArabicFace {
  readonly forms: FormWidths;
  readonly space: number;
  /** Widths of lam with an alef after it, which are drawn as one. */
  readonly lamAlef: ReadonlyMap<number, number>;
  readonly finalLamAlef: ReadonlyMap<number, number>;
}

const decode = (weight: Weight): ArabicFace => {
  const widths = table.faces[weight];
  const bound = widestFace[weight];
  const byCharacter = (characters: readonly number[], digits: string): ReadonlyMap<number, number> => {
    const unpacked = unpackWidths(digits, unitsPerEm);
    return new Map(characters.map((character, index) => [character, (unpacked[index] ?? 0) * bound]));
  };
  return {
    forms: {
      isolated: byCharacter(unpackCharacters(table.characters), widths.isolated),
      initial: byCharacter(dual, widths.initial),
      medial: byCharacter(dual, widths.medial),
      final: byCharacter([...dual, ...right], widths.final),
    },
    space: (unpackWidths(widths.space, unitsPerEm)[0] ?? 0) * bound,
    lamAlef: byCharacter(alefs, widths.lamAlef),
    finalLamAlef: byCharacter(alefs, widths.finalLamAlef),
  };
};

const decoded = new Map<boolean, ArabicFace>();

/** The Arabic face of a weight; decoded when first asked for. */
export const arabicFace = (bold: boolean): ArabicFace => {
  const face = decoded.get(bold) ?? decode(bold ? 'bold' : 'regular');
  decoded.set(bold, face);
  return face;
};

const formOf = (letter: number, previous: number, next: number): Form => {
  const before = joinsPrevious.has(letter) && joinsNext.has(previous);
  const after = joinsNext.has(letter) && joinsPrevious.has(next);
  if (before) return after ? 'medial' : 'final';
  return after ? 'initial' : 'isolated';
};

/**
 * @param previous the letter before, marks passed over; 0 where there is none
 * @param next the letter after, likewise
 * @returns the width in em, or `undefined` for a letter without a width; an alef drawn into the lam before it has none
 */
export const arabicWidth = (
  face: ArabicFace,
  letter: number,
  previous: number,
  next: number,
): number | undefined => {
  if (previous === lam && alefs.includes(letter)) return 0;
  // Whether the lam before an alef is joined to the letter before the two decides by a few hundredths of an em: the wider counts.
  if (letter === lam && alefs.includes(next))
    return Math.max(face.lamAlef.get(next) ?? 0, face.finalLamAlef.get(next) ?? 0);
  const form = formOf(letter, previous, next);
  return face.forms[form].get(letter) ?? face.forms.isolated.get(letter);
};
