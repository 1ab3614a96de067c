import { zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Role } from '../role.ts';
import { runOf } from '../run.ts';
import type { SceneRun } from '../scene.ts';
import { runStyleOf } from '../style.ts';
import type { Prose } from './composer.ts';

/** The same runs each time, so that what was measured of them is found again. */
const runsOf = (text: string, role: Role, setting: Setting): readonly SceneRun[] => {
  const { context, shrink, background } = setting;
  const key = `${role} ${shrink} ${background} ${text}`;
  const known = context.ownRuns.get(key);
  if (known) return known;
  const { language } = context;
  const style = runStyleOf(role, setting);
  const runs = [runOf(style, text, language)];
  context.ownRuns.set(key, runs);
  return runs;
};

/** A paragraph that layout itself writes: a number, a mark. */
export const written = (text: string, role: Role, setting: Setting): Prose => ({
  paragraph: {
    runs: runsOf(text, role, setting),
    align: 'start',
    direction: setting.context.direction,
    spaceBefore: zero,
    indent: zero,
    bullet: undefined,
  },
  keepWithNext: false,
  brief: undefined,
  anchors: [],
});

export const numeral = (value: number, role: Role, setting: Setting): readonly Prose[] => [
  written(String(value), role, setting),
];
