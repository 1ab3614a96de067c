import { invariant } from '../../diagnostic/invariant.ts';
import type { Theme } from '../../theme/theme.ts';
import type { RunStyle } from '../scene.ts';
import { type ArabicFace, arabicFace, arabicWidth, isArabic } from './arabic.ts';
import { borrowedWidth, widthless } from './borrowed.ts';
import { type FaceStyle, fixedWidths, latinWidths, type Widths } from './latin.ts';
import { remember } from './remember.ts';

/** Sums of advances in em before each UTF-16 code unit of a text, and after the last: one longer than the text. */
export type Advances = readonly number[];

/** One face of one font of a theme, ready to measure. */
export interface Face {
  readonly advances: (text: string) => Advances;
}

/** Code points with where they start; combining marks aside, whose width is nothing and who do not part joined letters. */
interface Letter {
  readonly offset: number;
  readonly code: number;
  readonly character: string;
}

/** ZERO WIDTH NON-JOINER and JOINER: without width, but the letters beside them take their forms by them. */
const joinerOrNot: ReadonlySet<number> = new Set([0x200c, 0x200d]);

const lettersOf = (text: string): readonly Letter[] => {
  const letters: Letter[] = [];
  let offset = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300 || joinerOrNot.has(code) || !widthless.test(character))
      letters.push({ offset, code, character });
    offset += character.length;
  }
  return letters;
};

const space = 0x20;

/** What measures one face. */
interface Tables {
  readonly style: FaceStyle;
  readonly widths: Widths;
  readonly arabic: ArabicFace;
}

const widthOf = (letters: readonly Letter[], index: number, { style, widths, arabic }: Tables): number => {
  const letter = letters[index];
  if (!letter) return 0;
  const previous = letters[index - 1]?.code ?? 0;
  const next = letters[index + 1]?.code ?? 0;
  const own = widths.get(letter.code);
  if (isArabic(letter.code)) {
    const width = arabicWidth(arabic, letter.code, previous, next);
    if (width !== undefined) return width;
  }
  // Between Arabic words the space may come from either font.
  if (letter.code === space && own !== undefined && (isArabic(previous) || isArabic(next)))
    return Math.max(own, arabic.space);
  return own ?? borrowedWidth(letter.character, style, widths.get(0x57) ?? 1);
};

const measure = (text: string, tables: Tables): Advances => {
  const widths = new Float64Array(text.length);
  const letters = lettersOf(text);
  for (const [index, letter] of letters.entries()) widths[letter.offset] = widthOf(letters, index, tables);
  const sums = [0];
  let sum = 0;
  for (const width of widths) {
    sum += width;
    sums.push(sum);
  }
  return sums;
};

const styleOf = (bold: boolean, italic: boolean): FaceStyle => {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
};

/** What the face of code is called among the families. */
const codeFamily = 'code';

/** By family: each of its faces when it is first asked for. */
const faces = new Map<string, Partial<Record<FaceStyle, Face>>>();

const openFace = (family: string, style: FaceStyle, bold: boolean): Face => {
  const widths = family === codeFamily ? fixedWidths() : latinWidths(family, style);
  invariant(widths, `no width table "${family}"`);
  const tables: Tables = { style, widths, arabic: arabicFace(bold) };
  return { advances: remember((text) => measure(text, tables)) };
};

/**
 * The face that draws a run. Its advances are those of the font's width table without kerning and ligatures, which
 * is normally the upper bound of what PowerPoint draws.
 */
export const faceOf = (fonts: Theme['fonts'], run: Pick<RunStyle, 'font' | 'bold' | 'italic'>): Face => {
  const family = run.font === 'code' ? codeFamily : fonts[run.font].metrics;
  const style = styleOf(run.bold, run.italic);
  const opened = faces.get(family) ?? {};
  const face = opened[style] ?? openFace(family, style, run.bold);
  if (!opened[style]) faces.set(family, { ...opened, [style]: face });
  return face;
};
