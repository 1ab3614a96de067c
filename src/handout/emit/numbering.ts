import type { INumberingOptions } from 'docx';
import { toTwips } from '../../unit/length.ts';
import { listIndent } from '../model/indent.ts';
import { numeralSize } from '../model/numeral.ts';
import type { Palette } from '../model/palette.ts';
import { type ListScheme, listSchemes } from '../model/word.ts';

type Config = INumberingOptions['config'][number];
type Level = Config['levels'][number];

/** The name by which the library finds a scheme's definition. */
export const listReference = (scheme: ListScheme): string => `briefwright-${scheme}`;

/** Word numbers nine levels. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bullets = ['•', '–', '·'];
const formats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

const markOf = (
  scheme: ListScheme,
  level: number,
  palette: Palette,
): Pick<Level, 'format' | 'text' | 'style'> => {
  if (scheme === 'bullet')
    return { format: 'bullet', text: bullets[level % 3] ?? '•', style: { run: { color: palette.accent } } };
  if (scheme === 'number')
    return {
      format: formats[level % 3] ?? 'decimal',
      text: `%${level + 1}.`,
      style: { run: { color: palette.mute } },
    };
  const run = { bold: true, color: palette.accent, size: numeralSize * 2 };
  return { format: 'decimal', text: `%${level + 1}`, style: { run } };
};

const levelOf = (scheme: ListScheme, level: number, palette: Palette): Level => {
  const mark = markOf(scheme, level, palette);
  const { start, hanging } = listIndent({ scheme, level });
  return {
    ...mark,
    level,
    // For Word the side where lines begin, in text from right to left too; LibreOffice takes it by the letter there.
    alignment: 'left',
    style: { ...mark.style, paragraph: { indent: { left: toTwips(start), hanging: toTwips(hanging) } } },
  };
};

/** One definition a scheme; each list is an instance of it that counts by itself. */
export const numberingOptions = (palette: Palette): INumberingOptions => ({
  config: listSchemes.map((scheme) => ({
    reference: listReference(scheme),
    levels: levels.map((level) => levelOf(scheme, level, palette)),
  })),
});
