import type { Block, Slide } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import type { LayoutContext } from '../context.ts';
import { partsOf } from './parts.ts';
import { fitsOnOne } from './slide.ts';

/** How far text may shrink, of 1, so that two slides become one. */
const mostShrink = 0.25;

const standfirstOf = (slide: Slide): string => plainText(partsOf(slide).standfirst?.children ?? []);

/** What a slide brings along: its title as a heading; its standfirst as a note, unless the other says the same. */
const brought = (slide: Slide, by: Slide): readonly Block[] => {
  const { title, kicker, standfirst } = partsOf(slide);
  return slide.children.flatMap((block): readonly Block[] => {
    if (block === title) return [{ ...title, level: 2, id: title.id ?? slide.id }];
    if (block === kicker) return [];
    if (block !== standfirst) return [block];
    return standfirstOf(slide) === standfirstOf(by) ? [] : [{ ...standfirst, classes: ['note'] }];
  });
};

const joined = (first: Slide, second: Slide): Slide => ({
  ...first,
  children: [...first.children, ...brought(second, first)],
  notes: [...first.notes, ...second.notes],
});

const mayJoin = (first: Slide, second: Slide): boolean =>
  second.classes.includes('joins') && first.layout === second.layout;

/**
 * Puts each slide of class `joins` on the one before it where both fit there with next to no shrinking,
 * so that a short brief gives no row of half-empty slides.
 */
export const joinThinSlides = (slides: readonly Slide[], context: LayoutContext): readonly Slide[] => {
  const result: Slide[] = [];
  for (const slide of slides) {
    const previous = result.at(-1);
    const both = previous && mayJoin(previous, slide) ? joined(previous, slide) : undefined;
    if (both && fitsOnOne(both, mostShrink, context)) result.splice(-1, 1, both);
    else result.push(slide);
  }
  return result;
};
