import type { Theme } from '../../theme/theme.ts';
import type { Colour } from '../../unit/colour.ts';

/** The colours that a handout uses beside those of its styles. */
export interface Palette {
  readonly ink: Colour;
  readonly navy: Colour;
  readonly accent: Colour;
  readonly mute: Colour;
  readonly link: Colour;
  /** Of words like "reported" and "disputed": no colour of a side, and none that says right or wrong. */
  readonly status: (status: string | undefined) => Colour;
  /** Thin rules between rows. */
  readonly line: Colour;
  /** Behind the text of a call-out. */
  readonly sand: Colour;
  /** Behind the text of a card. */
  readonly panel: Colour;
  /** A colour of the theme by its name; ink where the theme has none of that name. */
  readonly named: (name: string) => Colour;
}

export const paletteOf = (theme: Theme): Palette => {
  const ink = theme.colours.ink ?? theme.file.scheme.dk1;
  const accent = theme.colours.accent ?? theme.colours.red ?? theme.file.scheme.accent1;
  const named = (name: string): Colour => theme.colours[name] ?? (name === 'accent' ? accent : ink);
  return {
    ink,
    navy: named('navy'),
    accent,
    mute: named('mute'),
    link: theme.file.scheme.hlink,
    status: (status) => named(status ?? 'slate'),
    line: theme.colours.line ?? theme.file.scheme.lt2,
    sand: theme.colours.sand ?? theme.file.scheme.lt2,
    panel: theme.colours.panel ?? theme.file.scheme.lt2,
    named,
  };
};
