import type { Inline, Node } from '../../document/node.ts';
import { type Length, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import { runsOf } from '../inline/runs.ts';
import type { Role } from '../role.ts';
import type { Bullet } from '../scene.ts';
import { spaceBeforeOf } from '../style.ts';
import type { Prose } from './composer.ts';

type Direction = 'ltr' | 'rtl';

/** A paragraph runs as its first words do. */
const directionOf = (inlines: readonly Inline[]): Direction | undefined => {
  for (const inline of inlines) {
    if (inline.kind === 'text') return inline.direction;
    const within = 'children' in inline ? directionOf(inline.children) : undefined;
    if (within) return within;
  }
  return undefined;
};

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
  const brief = briefOf(...inlines) ?? (options.blame ? briefOf(options.blame) : undefined);
  return [
    {
      paragraph: {
        runs,
        brief,
        align: 'start',
        direction: directionOf(inlines) ?? setting.context.direction,
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
