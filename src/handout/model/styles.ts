import type { HandoutStyle, Theme } from '../../theme/theme.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { StyleRule, WordStyle } from './style.ts';
import { styleFrames } from './style-frame.ts';
import { type StyleId, styleIds } from './style-id.ts';
import { plainText, styleTexts } from './style-text.ts';

export type WordStyles = Readonly<Record<StyleId, WordStyle>>;

const textOf = (id: StyleId, theme: Theme): HandoutStyle => {
  const { role, from, but } = styleTexts[id];
  const given = theme.handout.styles[role];
  if (given) return given;
  const base = from === id ? plainText : textOf(from, theme);
  return { ...base, ...but };
};

const ruleOf = (id: StyleId, palette: Palette): StyleRule | undefined => {
  if (id === 'Quote') return { side: 'start', width: 3, space: 9, colour: palette.accent };
  if (id === 'Header') return { side: 'bottom', width: 0.5, space: 5, colour: palette.line };
  return undefined;
};

const styleOf = (id: StyleId, theme: Theme, palette: Palette): WordStyle => {
  const text = textOf(id, theme);
  return {
    ...styleFrames[id],
    id,
    text,
    colour: palette.named(text.colour),
    rule: ruleOf(id, palette),
  };
};

/** All paragraph styles of a handout in this theme. */
export const wordStyles = (theme: Theme): WordStyles => {
  const palette = paletteOf(theme);
  // Built from the list of all ids, so each key is there; fromEntries cannot say so.
  return Object.fromEntries(styleIds.map((id) => [id, styleOf(id, theme, palette)])) as WordStyles;
};
