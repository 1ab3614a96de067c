import type { Region, SlideLayout } from '../../theme/theme.ts';
import type { Box } from '../../unit/box.ts';
import { add, emu, type Length, largest, subtract } from '../../unit/length.ts';

/** Where regions end that others stand below: "title" is the bottom of the whole head. */
export type Bottoms = ReadonlyMap<string, Length>;

/** The box of a region, begun under what it stands below. */
export const boxOf = (region: Region, bottoms: Bottoms): Box => {
  const above = region.below === undefined ? undefined : bottoms.get(region.below);
  const top = above === undefined ? region.top : add(above, region.top);
  return { left: region.left, width: region.width, top, height: largest(subtract(region.bottom, top)) };
};

const sameRow = (one: Region, other: Region): boolean => one.top === other.top && one.below === other.below;

const spanning = (regions: readonly Region[]): Pick<Region, 'left' | 'width'> => {
  const left = emu(Math.min(...regions.map((region) => region.left)));
  const right = emu(Math.max(...regions.map((region) => add(region.left, region.width))));
  return { left, width: subtract(right, left) };
};

/** The regions that have content. One that is left alone in its row takes the width of the whole row. */
export const usedRegions = (layout: SlideLayout, used: readonly string[]): ReadonlyMap<string, Region> => {
  const result = new Map<string, Region>();
  for (const [key, region] of Object.entries(layout.regions)) {
    if (!used.includes(key)) continue;
    const row = Object.entries(layout.regions).filter(
      ([name, other]) => !headRegions.includes(name) && sameRow(region, other),
    );
    const alone = row.every(([name]) => name === key || !used.includes(name));
    result.set(key, alone ? { ...region, ...spanning(row.map(([, other]) => other)) } : region);
  }
  return result;
};

/** Regions that are not for blocks: the head and what stands around every slide. */
export const headRegions: readonly string[] = [
  'title',
  'kicker',
  'standfirst',
  'subtitle',
  'header',
  'footer',
];
