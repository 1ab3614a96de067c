import { type FaceStyle, latinWidths } from './latin.ts';

/** Characters without a width of their own: marks over letters, joiners, controls. */
export const widthless = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const fullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/**
 * Georgia and Cambria have letters of Greek, Cyrillic and Hebrew that their open twins lack. In the letters that can be
 * compared, no face of theirs is on average more than 1.13 times as wide as the wider of Arial and Times New Roman.
 */
const widerThanCommon = 1.2;

const widthInCommonFonts = (code: number, style: FaceStyle): number =>
  Math.max(...['arimo', 'tinos'].map((family) => latinWidths(family, style)?.get(code) ?? 0));

/**
 * The width in em of a character that the face's table lacks: as wide as it is in any font that may draw it.
 * @param capitalW the width of W in the face: no letter of a font that steps in was seen wider
 */
export const borrowedWidth = (character: string, style: FaceStyle, capitalW: number): number => {
  if (widthless.test(character)) return 0;
  if (emoji.test(character)) return 1.4; // Segoe UI Emoji: 1.37
  if (fullWidth.test(character)) return 1;
  if (!/[\p{L}\p{N}]/u.test(character)) return Math.max(capitalW, 1);
  const common = widthInCommonFonts(character.codePointAt(0) ?? 0, style);
  return common > 0 ? common * widerThanCommon : capitalW;
};
