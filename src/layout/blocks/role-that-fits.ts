import type { Inline } from '../../document/node.ts';
import type { Setting } from '../context.ts';
import { runsOf } from '../inline/runs.ts';
import type { Role } from '../role.ts';
import { longestWord, naturalWidth } from '../text/measure.ts';

/** Large type is for few words: so many lines of it, and what is longer is set in another role. */
const limits: Partial<Record<Role, { readonly lines: number; readonly otherwise: Role }>> = {
  count: { lines: 1, otherwise: 'value' },
  value: { lines: 3.4, otherwise: 'factText' },
};

/** The role, or the one that takes its place where the words are too many for it, or one of them too long. */
export const roleThatFits = (inlines: readonly Inline[], role: Role, setting: Setting): Role => {
  const limit = limits[role];
  if (!limit) return role;
  const { fonts } = setting.context.theme;
  const runs = runsOf(inlines, role, setting);
  const fits =
    naturalWidth(runs, fonts) <= setting.width * limit.lines && longestWord(runs, fonts) <= setting.width;
  return fits ? role : roleThatFits(inlines, limit.otherwise, setting);
};
