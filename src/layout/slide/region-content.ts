import type { Block } from '../../document/node.ts';
import type { Region, SlideLayout } from '../../theme/theme.ts';
import type { Box } from '../../unit/box.ts';
import type { Length } from '../../unit/length.ts';
import type { SlideParts } from './parts.ts';
import { boxOf, usedRegions } from './regions.ts';

/** A region of a slide with what stands in it. */
export interface RegionContent {
  readonly key: string;
  readonly region: Region;
  readonly box: Box;
  readonly blocks: readonly Block[];
}

/** The regions that have content, under a head that ends at `bottom`. */
export const regionContents = (
  parts: SlideParts,
  layout: SlideLayout,
  bottom: Length,
): readonly RegionContent[] => {
  const used = usedRegions(layout, [...parts.regions.keys()]);
  const bottoms = new Map([['title', bottom]]);
  return [...used].map(([key, region]) => ({
    key,
    region,
    box: boxOf(region, bottoms),
    blocks: parts.regions.get(key) ?? [],
  }));
};

/** Regions of one width stand for the same kind of thing and share one size of text. */
export const siblingSets = (contents: readonly RegionContent[]): readonly (readonly RegionContent[])[] => {
  const sets: RegionContent[][] = [];
  for (const content of contents) {
    const set = sets.find((others) => others[0]?.box.width === content.box.width);
    if (set) set.push(content);
    else sets.push([content]);
  }
  return sets;
};
