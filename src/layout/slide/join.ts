import type { Block, Paragraph, Slide } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import type { LayoutContext } from '../context.ts';
import { belowScale } from '../figures/likelihood/aligned.ts';
import { type Fullness, fullnessOf } from './fullness.ts';
import { partsOf } from './parts.ts';
import { fitsOnOne } from './slide.ts';

/** How far text may shrink, of 1, so that two slides become one: further where one of them would be thin alone. */
const mostShrink = { usual: 0.4, thin: 0.7 } as const;
/** Needs less of its slide's height than this, at the largest sizes. */
const thin = 0.55;

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

const mayJoin = (first: Slide, second: Slide, context: LayoutContext): boolean =>
  second.classes.includes('joins') &&
  (first.layout === second.layout || (isForMain(second) && hasMain(first, context)));

/** A figure is not squeezed into less than half of its slide by what joins it. */
const mostBesideFigure = 0.42;

/** Slides put together as one, with how full each of them is alone and how full the whole is. */
interface Group {
  readonly slide: Slide;
  readonly members: readonly Fullness[];
  readonly whole: Fullness;
}

const sum = (members: readonly Fullness[]): number =>
  members.reduce((total, { needed }) => total + needed, 0);

const leavesRoom = (members: readonly Fullness[]): boolean =>
  !members.some(({ drawn }) => drawn) || sum(members.filter(({ drawn }) => !drawn)) <= mostBesideFigure;

/** What needs more than this at the largest sizes fits on no slide, shrunk as far as it may be: not worth trying. */
const hopeless = { usual: 1.5, thin: 1.8 } as const;

const fits = (slide: Slide, members: readonly Fullness[], context: LayoutContext): boolean => {
  const how = members.some(({ needed, drawn }) => !drawn && needed < thin) ? 'thin' : 'usual';
  if (!leavesRoom(members) || sum(members.filter(({ drawn }) => !drawn)) > hopeless[how]) return false;
  return fitsOnOne(slide, mostShrink[how], context);
};

/** A group with the next slide on it, where that may join it and both fit. */
const extended = (group: Group, next: Slide, own: Fullness, context: LayoutContext): Group | undefined => {
  if (!mayJoin(group.slide, next, context)) return undefined;
  const slide = joined(group.slide, next);
  const members = [...group.members, own];
  return fits(slide, members, context) ? { slide, members, whole: fullnessOf(slide, context) } : undefined;
};

/** Slides in groups from some slide on; the emptier some of them are, the dearer. */
interface Arrangement {
  readonly groups: readonly Group[];
  readonly emptiness: number;
}

const emptinessOf = ({ whole }: Group): number => (whole.drawn ? 0 : Math.max(0, 1 - whole.needed) ** 2);

const better = (one: Arrangement, other: Arrangement | undefined): boolean => {
  if (!other) return true;
  if (one.groups.length !== other.groups.length) return one.groups.length < other.groups.length;
  return one.emptiness < other.emptiness;
};

/** Whether a slide may come to stand with another at all; how full any other is makes no difference. */
const isOpen = (slides: readonly Slide[], index: number): boolean =>
  [slides[index], slides[index + 1]].some((slide) => slide?.classes.includes('joins'));

/**
 * Puts slides of class `joins` on the ones before them where both fit there with little shrinking: on the fewest slides, and
 * of the ways to do that the one that leaves the least empty, so that a short brief gives no row of half-empty slides.
 */
export const joinThinSlides = (slides: readonly Slide[], context: LayoutContext): readonly Slide[] => {
  const alone = slides.map((slide, index) =>
    isOpen(slides, index) ? fullnessOf(slide, context) : { needed: 1, drawn: false },
  );
  /** The best arrangement of the slides from each on. */
  const best: Arrangement[] = [];
  best[slides.length] = { groups: [], emptiness: 0 };
  for (let first = slides.length - 1; first >= 0; first--) {
    let group = groupOf(slides[first], alone[first]);
    for (let next = first + 1; group; next++) {
      const rest = best[next];
      const arrangement: Arrangement = {
        groups: [group, ...(rest?.groups ?? [])],
        emptiness: emptinessOf(group) + (rest?.emptiness ?? 0),
      };
      if (better(arrangement, best[first])) best[first] = arrangement;
      const [slide, own] = [slides[next], alone[next]];
      group = slide && own ? extended(group, slide, own, context) : undefined;
    }
  }
  return best[0]?.groups.map(({ slide }) => slide) ?? [];
};

const groupOf = (slide: Slide | undefined, own: Fullness | undefined): Group | undefined =>
  slide && own ? { slide, members: [own], whole: own } : undefined;
