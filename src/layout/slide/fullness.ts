import type { Slide } from '../../document/node.ts';
import type { Length } from '../../unit/length.ts';
import { compose } from '../blocks/blocks.ts';
import type { LayoutContext } from '../context.ts';
import { cardsPerRowChoices } from '../fit/card-choices.ts';
import { cutsIn } from '../fit/cuts.ts';
import { largestSizes, smallestSizes } from '../fit/ladder.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom } from '../piece.ts';
import { layOutHead } from './head.ts';
import { partsOf } from './parts.ts';
import { regionContents } from './region-content.ts';
import { slideSetting } from './setting.ts';

/** What a slide needs of its height at the largest sizes, of 1; what is more goes on or shrinks. */
export interface Fullness {
  readonly needed: number;
  /** What it takes of its height once its figures are as tall as looks well, of 1 at most. */
  readonly reached: number;
  /** True where it holds a figure, which takes all the room that there is. */
  readonly drawn: boolean;
}

/** A slide that fills less of its height than this, at the largest sizes and its figures grown, is more than a third empty. */
export const wellFilled = 2 / 3;

export const isThin = ({ reached }: Fullness): boolean => reached < wellFilled;

/** Of a slide whose content is not looked at. */
export const full: Fullness = { needed: 1, reached: 1, drawn: false };

const isFigure = ({ piece }: Atom): boolean => piece.kind === 'figure';

/** What the figures among atoms can grow by. */
const growthOf = (atoms: readonly Atom[]): number =>
  atoms.reduce(
    (sum, { piece, height }) => sum + (piece.kind === 'figure' ? Math.max(0, piece.most - height) : 0),
    0,
  );

/** What atoms take of a height once their figures are as tall as looks well, of 1 at most. */
export const reachOf = (atoms: readonly Atom[], height: Length): number =>
  Math.min(1, (flowHeight(atoms) + growthOf(atoms)) / Math.max(1, height));

/** How full a slide would be by itself: its fullest region counts. For a context that tells nothing. */
export const fullnessOf = (slide: Slide, context: LayoutContext): Fullness => {
  const layout = context.theme.deck.layouts[slide.layout];
  if (!layout) return full;
  const setting = slideSetting(context, layout);
  const parts = partsOf(slide);
  const { bottom } = layOutHead(parts, layout, setting, false);
  const regions = regionContents(parts, layout, bottom).map(({ blocks, box }) => {
    const [cardsPerRow = 1] = cardsPerRowChoices(blocks);
    const at = (shrink: number): readonly Atom[] =>
      compose(blocks, { ...setting, width: box.width, room: box.height, cardsPerRow, shrink });
    const atoms = at(largestSizes);
    const cuts = cutsIn(atoms);
    // Words that are cut at the largest sizes are set smaller where that keeps them whole.
    const smallest = cuts > 0 ? at(smallestSizes) : atoms;
    const likely = cutsIn(smallest) < cuts ? smallest : atoms;
    return {
      drawn: atoms.some(isFigure),
      needed: flowHeight(atoms) / Math.max(1, box.height),
      reached: reachOf(likely, box.height),
    };
  });
  return {
    needed: Math.max(0, ...regions.map(({ needed }) => needed)),
    reached: Math.max(0, ...regions.map(({ reached }) => reached)),
    drawn: regions.some(({ drawn }) => drawn),
  };
};
