import type { PageEnd } from '../layout/pages/paginate.ts';
import { type Strip, stackHeight } from '../layout/pages/strip.ts';
import { scale } from '../unit/length.ts';
import type { WordBlock, WordInline, WordParagraph } from './model/word.ts';

/** Of its size: what a figure may be made smaller to without a thought. */
const hardlySmaller = 0.85;
/** The smallest share of its size that a figure may be made: the words of a picture shrink with it, those of a chart do not. */
const smallest = (drawn: Drawn): number => {
  if (drawn.kind === 'chart') return Math.max(0.5, drawn.least / drawn.height);
  return drawn.kind === 'image' ? 0.6 : 0.8;
};
/** Word's lines are never quite as tall as ours: what is made to fit gets a little more, in points. */
const safety = 8;

type Drawn = Extract<WordInline, { kind: 'picture' | 'image' | 'chart' }>;

const isDrawn = (inline: WordInline): inline is Drawn =>
  inline.kind === 'picture' || inline.kind === 'image' || inline.kind === 'chart';

export const drawnIn = (block: WordBlock | undefined): Drawn | undefined =>
  block?.kind === 'paragraph' ? block.children.find(isDrawn) : undefined;

const isHeading = (block: WordBlock | undefined): boolean =>
  block?.kind === 'paragraph' && block.style.startsWith('Heading');

/** A block with what the estimate of pages makes of it. */
export interface Measured {
  readonly block: WordBlock;
  readonly strips: readonly Strip[];
}
export type Measure = (block: WordBlock) => Measured;

const isGlued = ({ strips }: Measured): boolean => strips.at(-1)?.glued === true;

/** One past the last of the blocks that stay on one page from that on. */
const groupEnd = (all: readonly Measured[], start: number): number => {
  let end = start + 1;
  while (end < all.length && all.slice(end - 1, end).every(isGlued)) end += 1;
  return end;
};

const blockAt = (all: readonly Measured[], strip: number): number => {
  let passed = 0;
  return all.findIndex(({ strips }) => {
    passed += strips.length;
    return passed > strip;
  });
};

/** A figure that had no room on a page: where its group begins, where it stands, and where all its pictures and its caption end. */
export interface Moved {
  readonly start: number;
  readonly figure: number;
  readonly groupEnd: number;
  readonly end: number;
}

export const movedBy = (all: readonly Measured[], { strip }: PageEnd): Moved | undefined => {
  const start = blockAt(all, strip);
  const last = groupEnd(all, start);
  const figure = all.findIndex(({ block }, index) => index >= start && index < last && drawnIn(block));
  if (figure === -1) return undefined;
  let end = last;
  while (drawnIn(all[end]?.block)) end = groupEnd(all, end);
  return { start, figure, groupEnd: last, end };
};

const smallestOf = (paragraph: WordParagraph): number =>
  Math.max(0, ...paragraph.children.map((child) => (isDrawn(child) ? smallest(child) : 0)));

const smaller = (paragraph: WordParagraph, share: number): WordParagraph => ({
  ...paragraph,
  children: paragraph.children.map((child) => {
    if (!isDrawn(child)) return child;
    const height = scale(child.height, share);
    return child.kind === 'chart'
      ? { ...child, height }
      : { ...child, height, width: scale(child.width, share) };
  }),
});

/** The figure as small as the page's room asks for; `undefined` where that is smaller than it may be. */
const shrunk = (
  all: readonly Measured[],
  moved: Moved,
  room: number,
  least: number,
  measure: Measure,
): readonly Measured[] | undefined => {
  const { block, strips } = all[moved.figure] ?? {};
  if (block?.kind !== 'paragraph' || !strips) return undefined;
  const group = all.slice(moved.start, moved.groupEnd).flatMap((each) => each.strips);
  const height = stackHeight(strips);
  const share = (height - (stackHeight(group) - room) - safety) / height;
  return share < Math.max(least, smallestOf(block)) || share >= 1
    ? undefined
    : all.with(moved.figure, measure(smaller(block, share)));
};

/** The place of the first of the pictures that follow each other up to this one. */
const firstPicture = (all: readonly Measured[], figure: number): number => {
  let first = figure;
  while (drawnIn(all[first - 1]?.block)) first -= 1;
  return first;
};

const isPart = (group: readonly Measured[]): boolean =>
  !group.some(({ block }) => isHeading(block) || drawnIn(block) || block.kind === 'contents');

/** More groups than this fill any page. */
const mostGroups = 40;

/** Between a table and a picture below it, in points; neither has a space of its own. */
const belowTable = 8;

const setApart = (figure: readonly Measured[], before: Measured | undefined, measure: Measure) =>
  figure.map((each, index) =>
    index === 0 && each.block.kind === 'paragraph' && before?.block.kind === 'table'
      ? measure({ ...each.block, space: { ...each.block.space, before: belowTable } })
      : each,
  );

/** What follows the figure in its part stands before it: a group of blocks more each time. */
function* advanced(
  all: readonly Measured[],
  moved: Moved,
  first: number,
  measure: Measure,
): Generator<readonly Measured[]> {
  const [before, figure] = [all.slice(0, first), all.slice(first, moved.end)];
  let end = moved.end;
  for (let groups = 0; groups < mostGroups && end < all.length; groups++) {
    const next = groupEnd(all, end);
    if (!isPart(all.slice(end, next))) return;
    end = next;
    const following = all.slice(moved.end, end);
    yield [...before, ...following, ...setApart(figure, following.at(-1), measure), ...all.slice(end)];
  }
}

/** Where a group of blocks begins that ends there. */
const groupStart = (all: readonly Measured[], end: number): number => {
  let start = end - 1;
  while (start > 0 && all.slice(start - 1, start).every(isGlued)) start -= 1;
  return start;
};

/** What stands before the figure in its part follows it: a group of blocks more each time. */
function* delayed(all: readonly Measured[], moved: Moved, first: number): Generator<readonly Measured[]> {
  let start = first;
  for (let groups = 0; groups < mostGroups && start > 0; groups++) {
    start = groupStart(all, start);
    if (!isPart(all.slice(start, first))) return;
    yield [
      ...all.slice(0, start),
      ...all.slice(first, moved.end),
      ...all.slice(start, first),
      ...all.slice(moved.end),
    ];
  }
}

/** The ways to fill a page on which a figure had no room, the gentlest first. */
export function* remedies(
  all: readonly Measured[],
  moved: Moved,
  room: number,
  measure: Measure,
): Generator<readonly Measured[]> {
  const hardly = shrunk(all, moved, room, hardlySmaller, measure);
  if (hardly) yield hardly;
  // What follows a chart is its values.
  if (drawnIn(all[moved.figure]?.block)?.kind !== 'chart') {
    const first = firstPicture(all, moved.figure);
    yield* advanced(all, moved, first, measure);
    yield* delayed(all, moved, first);
    // Between two pictures of one figure nothing stands unless it must.
    if (first < moved.figure) yield* advanced(all, moved, moved.figure, measure);
  }
  const much = shrunk(all, moved, room, 0, measure);
  if (much) yield much;
}
