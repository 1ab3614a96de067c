import type { Setting } from '../../context.ts';
import { type Arrangement, arrange, arrangeLowest } from './draw/arrange.ts';
import { lookAt, type Subject } from './draw/look.ts';

/** Sizes of text that are tried, with the actors' roles in their boxes and without, the best first. */
const tries = [
  { shrink: 0, roles: true },
  { shrink: 0.5, roles: true },
  { shrink: 0, roles: false },
  { shrink: 0.35, roles: false },
  { shrink: 0.7, roles: false },
  { shrink: 1, roles: false },
] as const;

/** The heights that a diagram asks for, in points. */
export interface Heights {
  /** It can be drawn in this, if only with numbers and a key. */
  readonly least: number;
  /** It looks well in this, at its largest text. */
  readonly good: number;
  readonly most: number;
}

const room = 1.12;

export const heightsOf = (subject: Subject, width: number, setting: Setting): Heights | undefined => {
  const smallest = lookAt(subject, width, 1, false, setting);
  const largest = lookAt(subject, width, 0, false, setting);
  const fullest = lookAt(subject, width, 0, true, setting);
  if (!smallest || !largest || !fullest) return undefined;
  const around = largest.legend.height + subject.remark.height;
  const least = arrangeLowest(smallest).height;
  return {
    least,
    good: Math.max(least, largest.least * room + around),
    most: Math.max(least, fullest.most + around),
  };
};

const better = (one: Arrangement | undefined, other: Arrangement): Arrangement => {
  if (!one) return other;
  if (one.look.cuts !== other.look.cuts) return one.look.cuts < other.look.cuts ? one : other;
  return one.numbered.length <= other.numbered.length ? one : other;
};

/**
 * The best that a height allows: no word cut, and every label beside its line with who says so, in the largest text that
 * has room for that; else as few as can be as numbers with a key, which says the same.
 */
export const fitted = (
  subject: Subject,
  width: number,
  height: number,
  setting: Setting,
): Arrangement | undefined => {
  let best: Arrangement | undefined;
  for (const { shrink, roles } of tries) {
    const look = lookAt(subject, width, shrink, roles, setting);
    if (!look) continue;
    const found = arrange(look, height);
    if (!found) continue;
    best = better(best, found);
    if (best.look.cuts === 0 && best.numbered.length === 0) return best;
  }
  const smallest = lookAt(subject, width, 1, false, setting);
  return best ?? (smallest && arrangeLowest(smallest).arrangement);
};
