import { type Colour, isDark } from '../unit/colour.ts';
import { zero } from '../unit/length.ts';
import { across, down, extentOf } from './extent.ts';
import type { PageSize } from './page-size.ts';
import type { LayoutsFile, SlideLayoutEntry } from './schema/layouts-file.ts';
import { placeOn } from './schema/value.ts';
import type { DecorationShape, Region, SlideLayout } from './theme.ts';

type RegionEntry = SlideLayoutEntry['regions'][string];
type DecorationEntry = NonNullable<SlideLayoutEntry['decoration']>[number];

const regionOf = (entry: RegionEntry, page: PageSize): Region => {
  const { from: left, size: width } = extentOf(across(entry), page.width);
  return {
    left,
    width,
    top: entry.top === undefined ? zero : placeOn(entry.top, page.height),
    below: entry.below,
    bottom: placeOn(entry.bottom, page.height),
    anchor: entry.anchor ?? 'top',
  };
};

const decorationOf = (entry: DecorationEntry, page: PageSize): DecorationShape => {
  const { from: left, size: width } = extentOf(across(entry), page.width);
  const { from: top, size: height } = extentOf(down(entry), page.height);
  return { left, width, top, height, fill: entry.fill };
};

/** A title page has a place for a subtitle, or light text on a dark ground. */
export const isCover = ({ regions }: SlideLayoutEntry, background: Colour | undefined): boolean =>
  Object.hasOwn(regions, 'subtitle') || (background !== undefined && isDark(background));

interface Surface {
  readonly page: PageSize;
  readonly colours: Readonly<Record<string, Colour>>;
}

const layoutOf = (entry: SlideLayoutEntry, { page, colours }: Surface): SlideLayout => ({
  name: entry.name,
  background: entry.background,
  isCover: isCover(entry, colours[entry.background]),
  decoration: (entry.decoration ?? []).map((shape) => decorationOf(shape, page)),
  regions: Object.fromEntries(
    Object.entries(entry.regions).map(([name, region]) => [name, regionOf(region, page)]),
  ),
});

/** The layouts of a pack as they stand on a slide of that size. */
export const slideLayouts = (file: LayoutsFile, surface: Surface): Readonly<Record<string, SlideLayout>> =>
  Object.fromEntries(Object.entries(file).map(([name, entry]) => [name, layoutOf(entry, surface)]));
