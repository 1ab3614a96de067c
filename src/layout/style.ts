import type { TextStyle, Theme } from '../theme/theme.ts';
import { type Colour, contrast } from '../unit/colour.ts';
import { type Length, point } from '../unit/length.ts';
import type { Setting } from './context.ts';
import type { Role } from './role.ts';
import type { RunStyle } from './scene.ts';

const plain: TextStyle = {
  font: 'body',
  largest: 16,
  smallest: 12,
  bold: false,
  italic: false,
  capitals: false,
  colour: 'ink',
  spacing: 0,
  spaceBefore: 8,
};

export const styleOf = (theme: Theme, role: Role): TextStyle =>
  theme.deck.styles[role] ?? theme.deck.styles.body ?? plain;

const black = '000000' as Colour; // six digits, as `colour` would find
const white = 'FFFFFF' as Colour; // six digits, as `colour` would find

/** A theme's colour by its name; a name that the theme lacks prints as its ink. */
export const colourOf = (theme: Theme, name: string): Colour =>
  theme.colours[name] ?? theme.colours.ink ?? black;

const legible = 4.5; // WCAG 2.2, contrast of text (AA)

/** What quiet and accent colours become on a dark ground. */
const onDark: Readonly<Record<string, string>> = {
  mute: 'sky',
  slate: 'sky',
  teal: 'sky',
  changed: 'sky',
  link: 'sky',
  accent: 'amber',
  red: 'amber',
};

const findLegible = (theme: Theme, background: Colour, name: string): Colour => {
  const reads = (candidate: Colour): boolean => contrast(candidate, background) >= legible;
  const wanted = colourOf(theme, name);
  if (reads(wanted)) return wanted;
  const like = onDark[name] === undefined ? undefined : colourOf(theme, onDark[name]);
  if (like && reads(like)) return like;
  const ink = colourOf(theme, 'ink');
  return reads(ink) ? ink : white;
};

const found = new WeakMap<Theme, Map<string, Colour>>();

/** The named colour, or its like that can be read on the background. What was found is kept with the theme. */
export const legibleOn = (theme: Theme, background: Colour, name: string): Colour => {
  const known = found.get(theme) ?? new Map<string, Colour>();
  found.set(theme, known);
  const key = `${background} ${name}`;
  const colour = known.get(key) ?? findLegible(theme, background, name);
  known.set(key, colour);
  return colour;
};

const halves = (size: number): number => Math.round(size * 2) / 2;

/** In points, in halves. */
export const sizeOf = (style: TextStyle, shrink: number): number =>
  halves(style.largest - (style.largest - style.smallest) * shrink);

/** Text that is shrunk by less than nothing grows to this part of a title at most. */
const mostOfTitle = 0.85;

/** The size of a role, in points, in halves. */
export const roleSize = (theme: Theme, role: Role, shrink: number): number => {
  const style = styleOf(theme, role);
  const size = sizeOf(style, shrink);
  if (shrink >= 0) return size;
  const most = halves(styleOf(theme, 'title').largest * mostOfTitle);
  return Math.min(size, Math.max(style.largest, most));
};

/** How runs of a role look in a setting. */
export const runStyleOf = (role: Role, setting: Setting): RunStyle => {
  const { theme } = setting.context;
  const style = styleOf(theme, role);
  return {
    font: style.font,
    size: roleSize(theme, role, setting.shrink),
    bold: style.bold,
    italic: style.italic,
    colour: legibleOn(theme, setting.background, style.colour),
    spacing: style.spacing,
  };
};

/** The space before a paragraph that is not the first shrinks with its text. */
export const spaceBeforeOf = (role: Role, setting: Setting): Length => {
  const { theme } = setting.context;
  const style = styleOf(theme, role);
  return point((style.spaceBefore * roleSize(theme, role, setting.shrink)) / style.largest);
};
