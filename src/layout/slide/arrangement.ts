import type { Slide } from '../../document/node.ts';
import { type Fullness, wellFilled } from './fullness.ts';

/** Slides put together as one, with how full each of them is alone and how full the whole is. */
export interface Group {
  readonly slide: Slide;
  readonly members: readonly Fullness[];
  readonly whole: Fullness;
  /** On how many slides, as far as is known. */
  readonly slides: number;
  /** What speaks against titles of slides that became headings under another's. */
  readonly demotion: number;
}

/** Slides in groups from some slide on, and what speaks against them. */
export interface Arrangement {
  readonly groups: readonly Group[];
  /** How much too empty its slides are, and how many titles lost their slides. */
  readonly thinness: number;
  readonly slides: number;
  /** The emptier some of them are, the dearer. */
  readonly emptiness: number;
}

export const none: Arrangement = { groups: [], thinness: 0, slides: 0, emptiness: 0 };

/** The last slide takes what is left: it weighs less. */
const weightOfLast = 0.25;

/** An arrangement with a group before it. */
export const before = (group: Group, rest: Arrangement): Arrangement => {
  const { slides, whole, demotion } = group;
  const tooEmpty = Math.max(0, wellFilled - whole.reached) ** 2;
  const weight = rest.groups.length === 0 ? weightOfLast : slides;
  return {
    groups: [group, ...rest.groups],
    thinness: rest.thinness + weight * tooEmpty + demotion,
    slides: rest.slides + slides,
    emptiness: rest.emptiness + slides * (1 - whole.reached) ** 2,
  };
};

export const better = (one: Arrangement, other: Arrangement | undefined): boolean => {
  if (!other) return true;
  if (one.thinness !== other.thinness) return one.thinness < other.thinness;
  if (one.slides !== other.slides) return one.slides < other.slides;
  return one.emptiness < other.emptiness;
};
