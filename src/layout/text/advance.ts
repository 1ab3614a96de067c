import { invariant } from '../../diagnostic/invariant.ts';
import type { Theme } from '../../theme/theme.ts';
import { type ArabicFace, arabicFace, arabicWidth, isArabic } from './arabic.ts';
import { type FaceStyle, latinWidths, type Widths } from './latin.ts';
import { remember } from './remember.ts';

/** Sums of advances in em before each UTF-16 code unit of a text, and after the last: one longer than the text. */
export type Advances = Float64Array;

/** One face of one font of a theme, ready to measure. */
export interface Face {
  readonly advances: (text: string) => Advances;
}

const widthless = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const fullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** A character that the font lacks comes from another font; these are as wide as the widest that was seen. */
const borrowedWidth = (character: string, capitalW: number): number => {
  if (widthless.test(character)) return 0;
  if (emoji.test(character)) return 1.4; // Segoe UI Emoji: 1.37
  if (fullWidth.test(character)) return 1;
  return /\p{L}|\p{N}/u.test(character) ? capitalW : Math.max(capitalW, 1);
};

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

const widthOf = (letters: readonly Letter[], index: number, widths: Widths, arabic: ArabicFace): number => {
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
  return own ?? borrowedWidth(letter.character, widths.get(0x57) ?? 1);
};

const measure = (text: string, widths: Widths, arabic: ArabicFace): Advances => {
  const sums = new Float64Array(text.length + 1);
  const letters = lettersOf(text);
  for (const [index, letter] of letters.entries())
    sums[letter.offset + 1] = widthOf(letters, index, widths, arabic);
  for (let offset = 1; offset < sums.length; offset++)
    sums[offset] = (sums[offset] ?? 0) + (sums[offset - 1] ?? 0);
  return sums;
};

const styleOf = (bold: boolean, italic: boolean): FaceStyle => {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
};

const faces = new Map<string, Face>();

/**
 * The face that draws a run. Its advances are those of the font's width table without kerning and ligatures, which
 * is normally the upper bound of what PowerPoint draws.
 */
export const faceOf = (
  fonts: Theme['fonts'],
  run: { readonly font: 'heading' | 'body'; readonly bold: boolean; readonly italic: boolean },
): Face => {
  const family = fonts[run.font].metrics;
  const style = styleOf(run.bold, run.italic);
  const key = `${family} ${style}`;
  const known = faces.get(key);
  if (known) return known;
  const widths = latinWidths(family, style);
  invariant(widths, `no width table "${family}"`);
  const arabic = arabicFace(run.bold);
  const face = { advances: remember((text) => measure(text, widths, arabic)) };
  faces.set(key, face);
  return face;
};
