import type { Phrase } from '../../document/node.ts';
import type { Colour } from '../../unit/colour.ts';
import type { Palette } from './palette.ts';
import type { RunLook } from './word.ts';

const coloured = (look: RunLook, colour: Colour): RunLook => ({ ...look, colour });

/** How the classes of a `span` are drawn. A status is a word in a colour of its own, never a colour alone. */
const looks: Readonly<
  Record<string, (look: RunLook, palette: Palette, status: string | undefined) => RunLook>
> = {
  status: (look, palette, status) => ({ ...look, bold: true, colour: palette.status(status) }),
  marking: (look) => ({ ...look, bold: true }),
  number: (look) => look,
  changed: (look, palette) => ({ ...look, bold: true, colour: palette.named('changed') }),
  muted: (look, palette) => coloured(look, palette.mute),
  accent: (look, palette) => coloured(look, palette.accent),
};

export const phraseLook = ({ classes, status }: Phrase, look: RunLook, palette: Palette): RunLook =>
  classes.reduce((before, name) => looks[name]?.(before, palette, status) ?? before, look);
