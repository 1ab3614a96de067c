import { point, toPoints } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { Role } from '../../role.ts';
import { joins, runOf } from '../../run.ts';
import type { SceneRun } from '../../scene.ts';
import { legibleOn, runStyleOf, styleOf } from '../../style.ts';
import { naturalWidth } from '../../text/measure.ts';

/** Words as they are set on a map, and the room they take, in points. */
export interface Lettering {
  readonly runs: readonly SceneRun[];
  readonly width: number;
  readonly height: number;
}

/** A box a little wider than its words never breaks them, in points; fonts for joined letters differ more. */
const spare = 0.5;
const spareOfJoining = 4;

const lineHeight = 1.2; // PowerPoint's single line, for every font

/**
 * One line of words, or several split by line feeds, in the style of a role.
 * @param colour a name of the theme's, where it is not the role's own
 */
export const lettering = (text: string, role: Role, setting: Setting, colour?: string): Lettering => {
  const { theme, language } = setting.context;
  const { capitals } = styleOf(theme, role);
  const own = runStyleOf(role, setting);
  const words = capitals ? text.toUpperCase() : text;
  const isJoined = joins(words);
  const style = {
    ...own,
    colour: colour === undefined ? own.colour : legibleOn(theme, setting.background, colour),
    spacing: isJoined ? 0 : own.spacing,
  };
  const runs = words.split(/(\n)/).map((part) => runOf(style, part, language));
  return {
    runs,
    width: toPoints(naturalWidth(runs, theme.fonts)) + (isJoined ? spareOfJoining : spare),
    height: toPoints(point(style.size * lineHeight * words.split('\n').length)),
  };
};
