import type { IParagraphStyleOptions } from 'docx';
import { type Length, toTwips, zero } from '../../unit/length.ts';
import type { StyleRule, WordStyle } from '../model/style.ts';
import type { WordStyles } from '../model/styles.ts';
import type { EmitContext } from './context.ts';

type RunOptions = NonNullable<IParagraphStyleOptions['run']>;
type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>;

const twipsPerPoint = 20;
const singleLine = 240;
const eighths = 8;

/** Names of fonts; the finishing of the package says them as fonts of the theme. */
const fontOptions = (style: WordStyle, context: EmitContext): RunOptions => {
  const { complexScript, ...fonts } = context.theme.fonts;
  const { name } = fonts[style.text.font];
  return { font: { ascii: name, hAnsi: name, eastAsia: name, cs: complexScript.name } };
};

const runOptions = (style: WordStyle, context: EmitContext): RunOptions => ({
  ...(style.text.font === context.styles.Normal.text.font ? {} : fontOptions(style, context)),
  size: style.text.size * 2,
  bold: style.text.bold,
  italics: style.text.italic,
  color: style.colour,
  ...(style.capitals ? { allCaps: true } : {}),
  ...(style.letterSpacing === 0 ? {} : { characterSpacing: style.letterSpacing * twipsPerPoint }),
});

const borderOf = (rule: StyleRule, context: EmitContext): ParagraphOptions => {
  const start = context.direction === 'rtl' ? 'right' : 'left';
  const side = rule.side === 'start' ? start : rule.side;
  const line = {
    style: 'single',
    size: rule.width * eighths,
    space: rule.space,
    color: rule.colour,
  } as const;
  return { border: { [side]: line } };
};

const tabOf = (style: WordStyle, width: Length): ParagraphOptions => {
  if (style.id === 'Header' || style.id === 'Footer') return { rightTabStop: toTwips(width) };
  return {};
};

const paragraphOptions = (style: WordStyle, context: EmitContext): ParagraphOptions => ({
  spacing: {
    before: style.text.spaceBefore * twipsPerPoint,
    after: style.text.spaceAfter * twipsPerPoint,
    line: Math.round(style.text.lineHeight * singleLine),
    // Without a rule LibreOffice takes the line as an exact height.
    lineRule: 'auto',
  },
  ...(style.indent === zero && style.hanging === zero
    ? {}
    : { indent: { left: toTwips(style.indent), hanging: toTwips(style.hanging) } }),
  ...(style.keepNext ? { keepNext: true } : {}),
  ...(style.keepLines ? { keepLines: true } : {}),
  ...(style.outline === undefined ? {} : { outlineLevel: style.outline }),
  ...(style.rule ? borderOf(style.rule, context) : {}),
  ...tabOf(style, context.textWidth),
});

/** A paragraph style with all that it says, so that no style of the library shows through. */
const styleOptions = (style: WordStyle, context: EmitContext): IParagraphStyleOptions => ({
  id: style.id,
  name: style.name,
  ...(style.id === 'Normal' ? {} : { basedOn: 'Normal' }),
  next: style.next,
  quickFormat: true,
  run: runOptions(style, context),
  paragraph: paragraphOptions(style, context),
});

export const paragraphStyles = (styles: WordStyles, context: EmitContext): IParagraphStyleOptions[] =>
  Object.values(styles).map((style) => styleOptions(style, context));
