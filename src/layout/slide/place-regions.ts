import { flatMapped } from '../../unit/flat-mapped.ts';
import { type Length, largest } from '../../unit/length.ts';
import type { Atom } from '../piece.ts';
import { naturalBottom, placeInRegion } from '../place/place.ts';
import type { Item } from '../scene.ts';
import type { FittedRegion } from './fit-regions.ts';

/** A region that is done is repeated beside one that goes on, so that the slide keeps its shape. */
const pageOf = (region: FittedRegion, index: number): readonly Atom[] =>
  region.pages[index] ?? region.pages.at(-1) ?? [];

/** The first text of a region fills its placeholder, unless the region holds a figure, or cards side by side. */
const filling = (items: readonly Item[], key: string, atoms: readonly Atom[]): readonly Item[] => {
  const drawn = atoms.some(
    ({ piece }) =>
      piece.kind === 'figure' ||
      (piece.kind === 'cards' &&
        (piece.cards.length > 1 || piece.cards.some((card) => card.mark.length > 0))),
  );
  const first = drawn ? -1 : items.findIndex((item) => item.kind === 'text');
  return items.map((item, index) =>
    index === first && item.kind === 'text' ? { ...item, placeholder: key } : item,
  );
};

export interface PlacedPart {
  readonly items: readonly Item[];
  readonly anchors: readonly string[];
}

/** Places what stands on one of a slide's parts, counted from 0. */
export const placePart = (regions: readonly FittedRegion[], index: number): PlacedPart => {
  const pages = regions.map((region) => ({ region, atoms: pageOf(region, index) }));
  const reach: Length = largest(...pages.map(({ region, atoms }) => naturalBottom(atoms, region.box)));
  return {
    items: flatMapped(pages, ({ region, atoms }) =>
      filling(placeInRegion(atoms, region.box, region.region.anchor, reach), region.key, atoms),
    ),
    anchors: flatMapped(pages, ({ atoms }) => flatMapped(atoms, (atom) => atom.anchors)),
  };
};
