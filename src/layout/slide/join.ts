import type { Block, Paragraph, Slide } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import type { LayoutContext } from '../context.ts';
import { belowScale } from '../figures/likelihood/aligned.ts';
import { type Arrangement, before, better, type Group, none } from './arrangement.ts';
import { type Fullness, full, fullnessOf, isThin } from './fullness.ts';
import { muted } from './muted.ts';
import { partsOf } from './parts.ts';
import { fitsOnOne } from './slide.ts';

/**
 * How far text may shrink, of 1, so that two slides become one: further where one of them would be thin alone, furthest where
 * that is for a figure that grows in no room.
 */
const mostShrink = { usual: 0.4, thin: 0.7, stiff: 1 } as const;
const standfirstOf = (slide: Slide): string => plainText(partsOf(slide).standfirst?.children ?? []);

/** A note of words alone, without a citation or a link. */
const isNote = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' &&
  block.classes.includes('note') &&
  block.children.every(({ kind }) => kind === 'text');

/** Whether a note says what one of the other slide says. */
const isNoted = (note: Paragraph, by: Slide): boolean => {
  const words = plainText(note.children);
  return by.children.some((block) => isNote(block) && plainText(block.children) === words);
};

/** What a slide brings along: its title as a heading; its standfirst as a note, unless the other says the same; a scale once. */
const brought = (slide: Slide, by: Slide): readonly Block[] => {
  const { title, kicker, standfirst } = partsOf(slide);
  return slide.children.flatMap((block): readonly Block[] => {
    if (block === title) return [{ ...title, level: 2, id: title.id ?? slide.id }];
    if (block === kicker || (isNote(block) && isNoted(block, by))) return [];
    if (block !== standfirst) return [belowScale(block, by.children)];
    return standfirstOf(slide) === standfirstOf(by) ? [] : [{ ...standfirst, classes: ['note'] }];
  });
};

const joined = (first: Slide, second: Slide): Slide => ({
  ...first,
  children: [...first.children, ...brought(second, first)],
  notes: [...first.notes, ...second.notes],
});

/** Content that stands in the main region alone fits wherever there is one. */
const isForMain = (slide: Slide): boolean =>
  [...partsOf(slide).regions.keys()].every((key) => key === 'main');

const hasMain = (slide: Slide, { theme }: LayoutContext): boolean =>
  theme.deck.layouts[slide.layout]?.regions.main !== undefined;

const joins = ({ classes }: Slide): boolean => classes.includes('joins');

/** A slide that opens a matter of its own, and gives that up only where it or what it joins would be thin alone. */
const joinsIfThin = ({ classes }: Slide): boolean => classes.includes('joins-if-thin');

const mayJoin = (first: Slide, second: Slide, context: LayoutContext): boolean =>
  (joins(second) && isForMain(second) && hasMain(first, context)) ||
  ((joins(second) || joinsIfThin(second)) && first.layout === second.layout);

/** A figure that would fill its slide is not squeezed into less than half of it by what joins it. */
const mostBesideFigure = 0.42;

const sum = (members: readonly Fullness[]): number =>
  members.reduce((total, { needed }) => total + needed, 0);

/** Beside figures the words are shrunk, and take about this part of what they would. */
const shrunk = 0.85;

/** What figures want of a slide: half of what they could grow by. */
const wantedByFigures = (members: readonly Fullness[]): number =>
  members.reduce((total, { drawn, needed, reached }) => total + (drawn ? (needed + reached) / 2 : 0), 0);

const leavesRoom = (members: readonly Fullness[]): boolean => {
  const wanted = wantedByFigures(members);
  const words = sum(members.filter(({ drawn }) => !drawn));
  return wanted === 0 || words <= mostBesideFigure || words * shrunk <= 1 - wanted;
};

/** What needs more than this at the largest sizes fits on no slide, shrunk as far as it may be: not worth trying. */
const hopeless = { usual: 1.5, thin: 1.8, stiff: 1.8 } as const;

const isStiff = (one: Fullness): boolean => one.drawn && isThin(one) && one.reached <= one.needed;

const fits = (slide: Slide, members: readonly Fullness[], context: LayoutContext): boolean => {
  const how = members.some(isStiff) ? 'stiff' : members.some(isThin) ? 'thin' : 'usual';
  if (!leavesRoom(members) || sum(members.filter(({ drawn }) => !drawn)) > hopeless[how]) return false;
  return fitsOnOne(slide, mostShrink[how], context);
};

/** Content that goes on over several slides, at the largest sizes: each of them is as full as the others. */
const spread = (whole: Fullness): Pick<Group, 'whole' | 'slides'> => {
  const slides = Math.ceil(whole.needed);
  return { slides, whole: { ...whole, reached: whole.needed / slides } };
};

/** A slide that fills less than this is better put at the end of one that goes on for it. */
const sparse = 1 / 3;

/** Whether a slide may stand at the end of one that is more than full by itself. */
const mayRunOver = ({ slide, members: [first] }: Group, next: Slide, own: Fullness): boolean =>
  first !== undefined &&
  first.needed > 1 &&
  !first.drawn &&
  !own.drawn &&
  own.reached < sparse &&
  slide.layout === next.layout;

/** A matter of its own under another's title weighs as much as a slide that is so much too empty: more, where its group is another. */
const demotionOf = (first: Slide, second: Slide): number => {
  if (joins(second)) return 0;
  return first.group === second.group ? 0.1 ** 2 : (1 / 6) ** 2;
};

/** A group with the next slide on it, where that may join it and both fit, or go on over as many slides as they take apart. */
const extended = (group: Group, next: Slide, own: Fullness, context: LayoutContext): Group | undefined => {
  if (!mayJoin(group.slide, next, context)) return undefined;
  if (!joins(next) && !isThin(own) && !isThin(group.whole)) return undefined;
  const slide = joined(group.slide, next);
  const members = [...group.members, own];
  const demotion = group.demotion + demotionOf(group.slide, next);
  if (fits(slide, members, context))
    return { slide, members, whole: fullnessOf(slide, context), slides: 1, demotion };
  if (!mayRunOver(group, next, own)) return undefined;
  return { slide, members, demotion, ...spread(fullnessOf(slide, context)) };
};

/** Whether a slide may come to stand with another at all; how full any other is makes no difference. */
const isOpen = (slides: readonly Slide[], index: number, context: LayoutContext): boolean =>
  [index, index + 1].some((second) => {
    const [one, other] = [slides[second - 1], slides[second]];
    return one !== undefined && other !== undefined && mayJoin(one, other, context);
  });

/**
 * Puts slides of class `joins` on the ones before them where both fit there with little shrinking, so that a short brief gives
 * no row of half-empty slides: as few thin ones as may be, then the fewest, and of the ways to do that the one that leaves the
 * least empty.
 */
export const joinThinSlides = (slides: readonly Slide[], loud: LayoutContext): readonly Slide[] => {
  const { report, open } = muted(loud.report);
  const context = { ...loud, report };
  const alone = slides.map((slide, index) =>
    isOpen(slides, index, context) ? fullnessOf(slide, context) : full,
  );
  /** The best arrangement of the slides from each on. */
  const best: Arrangement[] = [];
  best[slides.length] = none;
  for (let first = slides.length - 1; first >= 0; first--) {
    let group = groupOf(slides[first], alone[first]);
    for (let next = first + 1; group; next++) {
      const arrangement = before(group, best[next] ?? none);
      if (better(arrangement, best[first])) best[first] = arrangement;
      const [slide, own] = [slides[next], alone[next]];
      group = slide && own ? extended(group, slide, own, context) : undefined;
    }
  }
  open();
  return best[0]?.groups.map(({ slide }) => slide) ?? [];
};

const groupOf = (slide: Slide | undefined, own: Fullness | undefined): Group | undefined =>
  slide && own ? { slide, members: [own], whole: own, slides: 1, demotion: 0 } : undefined;
