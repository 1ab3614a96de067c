import type { Inline, Node } from '../../document/node.ts';
import { type Length, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import { runsOf, wordsOf } from '../inline/runs.ts';
import type { Role } from '../role.ts';
import type { Bullet } from '../scene.ts';
import { spaceBeforeOf } from '../style.ts';
import type { Prose } from './composer.ts';

interface Options {
  readonly keepWithNext?: boolean;
  readonly indent?: Length;
  readonly bullet?: Bullet;
  readonly anchors?: readonly string[];
  /** What a finding about it is about, where the words themselves do not know. */
  readonly blame?: Node;
}

/** A paragraph of a role; none where it would be empty. */
export const paragraphOf = (
  inlines: readonly Inline[],
  role: Role,
  setting: Setting,
  options: Options = {},
): readonly Prose[] => {
  const runs = runsOf(inlines, role, setting);
  if (runs.length === 0) return [];
  const known = wordsOf(inlines, setting.context);
  const brief = known.brief ?? (options.blame ? briefOf(options.blame) : undefined);
  return [
    {
      paragraph: {
        runs,
        brief,
        align: 'start',
        direction: known.direction ?? setting.context.direction,
        spaceBefore: spaceBeforeOf(role, setting),
        indent: options.indent ?? zero,
        bullet: options.bullet,
      },
      keepWithNext: options.keepWithNext ?? false,
      brief,
      anchors: options.anchors ?? [],
    },
  ];
};
