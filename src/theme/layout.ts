import { zero } from '../unit/length.ts';
import type { LayoutsFile, SlideLayoutEntry } from './schema/layouts-file.ts';
import { lengthOf } from './schema/value.ts';
import type { DecorationShape, Region, SlideLayout } from './theme.ts';

type RegionEntry = SlideLayoutEntry['regions'][string];
type DecorationEntry = NonNullable<SlideLayoutEntry['decoration']>[number];

const regionOf = (entry: RegionEntry): Region => ({
  left: lengthOf(entry.left),
  width: lengthOf(entry.width),
  top: entry.top === undefined ? zero : lengthOf(entry.top),
  below: entry.below,
  bottom: lengthOf(entry.bottom),
  anchor: entry.anchor ?? 'top',
});

const decorationOf = (entry: DecorationEntry): DecorationShape => ({
  left: lengthOf(entry.left),
  top: lengthOf(entry.top),
  width: lengthOf(entry.width),
  height: lengthOf(entry.height),
  fill: entry.fill,
});

const layoutOf = (entry: SlideLayoutEntry): SlideLayout => ({
  name: entry.name,
  background: entry.background,
  decoration: (entry.decoration ?? []).map(decorationOf),
  regions: Object.fromEntries(
    Object.entries(entry.regions).map(([name, region]) => [name, regionOf(region)]),
  ),
});

export const slideLayouts = (file: LayoutsFile): Readonly<Record<string, SlideLayout>> =>
  Object.fromEntries(Object.entries(file).map(([name, entry]) => [name, layoutOf(entry)]));
