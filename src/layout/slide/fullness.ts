import type { Slide } from '../../document/node.ts';
import { compose } from '../blocks/blocks.ts';
import type { LayoutContext } from '../context.ts';
import { cardsPerRowChoices } from '../fit/card-choices.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom } from '../piece.ts';
import { layOutHead } from './head.ts';
import { partsOf } from './parts.ts';
import { regionContents } from './region-content.ts';
import { slideSetting } from './setting.ts';

/** What a slide needs of its height at the largest sizes, of 1; what is more goes on or shrinks. */
export interface Fullness {
  readonly needed: number;
  /** True where it holds a figure, which takes all the room that there is. */
  readonly drawn: boolean;
}

const isFigure = ({ piece }: Atom): boolean => piece.kind === 'figure';

/** How full a slide would be by itself: its fullest region counts. Reports nothing. */
export const fullnessOf = (slide: Slide, context: LayoutContext): Fullness => {
  const layout = context.theme.deck.layouts[slide.layout];
  if (!layout) return { needed: 1, drawn: false };
  const setting = slideSetting({ ...context, report: () => undefined }, layout);
  const parts = partsOf(slide);
  const { bottom } = layOutHead(parts, layout, setting, false);
  const regions = regionContents(parts, layout, bottom).map(({ blocks, box }) => {
    const [cardsPerRow = 1] = cardsPerRowChoices(blocks);
    const atoms = compose(blocks, { ...setting, width: box.width, room: box.height, cardsPerRow });
    return { drawn: atoms.some(isFigure), needed: flowHeight(atoms) / Math.max(1, box.height) };
  });
  return {
    needed: Math.max(0, ...regions.map(({ needed }) => needed)),
    drawn: regions.some(({ drawn }) => drawn),
  };
};
