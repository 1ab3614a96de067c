import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import type { Span } from '../../diagnostic/span.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import type { Length } from '../../unit/length.ts';
import { across, down, endOf, extentOf, givenOf, type WrittenExtent } from '../extent.ts';
import type { SlideLayoutEntry } from '../schema/layouts-file.ts';
import { hasOneSize, slideSizeOf } from '../schema/page.ts';
import type { Checked } from './checked.ts';

type Regions = SlideLayoutEntry['regions'];

const standsBelowItself = (regions: Regions, name: string): boolean => {
  const passed = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; at = regions[at]?.below) {
    if (passed.has(at)) return at === name;
    passed.add(at);
  }
  return false;
};

const hintsFor = (name: string, regions: Regions, span: Span | undefined): readonly Hint[] => {
  const near = nearest(name, Object.keys(regions));
  return near === undefined
    ? [{ message: `its regions are ${Object.keys(regions).join(', ')}` }]
    : didYouMean(near, span);
};

const checkBelow = (checked: Checked, layout: string, { regions }: SlideLayoutEntry): void => {
  for (const [name, region] of Object.entries(regions)) {
    if (region.below === undefined) continue;
    const span = checked.layouts.positions.valueOf(region, 'below');
    if (!Object.hasOwn(regions, region.below)) {
      const hints = hintsFor(region.below, regions, span);
      checked.report(diagnostic('region-below-nothing', { name: region.below, layout }, { span, hints }));
    } else if (standsBelowItself(regions, name)) {
      checked.report(diagnostic('region-circle', { name, layout }, { span }));
    }
  }
};

/** A box along both sides of the slide, as it is written. */
interface Edges {
  readonly name: string;
  readonly across: WrittenExtent;
  readonly down: WrittenExtent;
  /** Below another region `top` is its distance from there, and may be left out. */
  readonly hangs: boolean;
  readonly span: Span | undefined;
}

const edgesOf = (checked: Checked, entry: SlideLayoutEntry): readonly Edges[] => {
  const { positions } = checked.layouts;
  const regions = Object.entries(entry.regions).map(([name, region]) => ({
    name,
    across: across(region),
    down: down({ top: region.top ?? '0in', bottom: region.bottom }),
    hangs: region.below !== undefined,
    span: positions.keyOf(entry.regions, name),
  }));
  const decoration = (entry.decoration ?? []).map((shape, index) => ({
    name: `decoration ${index + 1}`,
    across: across(shape),
    down: down(shape),
    hangs: false,
    span: positions.spanOf(shape),
  }));
  return [...regions, ...decoration];
};

/** Where it hangs below another region, that is as high as the slide at the most. */
const isOff = (written: WrittenExtent, page: Length, hangs = false): boolean => {
  const extent = extentOf(written, page);
  return (!hangs && extent.from < 0) || extent.size <= 0 || endOf(extent) > page;
};

const ways = [
  ['across', 'left, right and width'],
  ['down', 'top, bottom and height'],
] as const;

const checkEdges = (checked: Checked, layout: string, entry: SlideLayoutEntry): void => {
  const page = slideSizeOf(checked.theme.data.deck.page);
  for (const edges of edgesOf(checked, entry)) {
    const { name, span } = edges;
    const unclear = ways.filter(([way]) => givenOf(edges[way]) !== 2);
    for (const [way, keys] of unclear)
      checked.report(
        diagnostic('edges-not-two', { name, layout, keys, found: givenOf(edges[way]) }, { span }),
      );
    if (unclear.length > 0 || !hasOneSize(checked.theme.data.deck.page)) continue;
    if (isOff(edges.across, page.width) || isOff(edges.down, page.height, edges.hangs))
      checked.report(diagnostic('region-off-slide', { name, layout }, { span }));
  }
};

/** Each layout has a title, and its regions stand on the slide and below regions that there are. */
export const checkRegions = (checked: Checked): void => {
  const { data, positions } = checked.layouts;
  for (const [layout, entry] of Object.entries(data)) {
    if (!Object.hasOwn(entry.regions, 'title'))
      checked.report(
        diagnostic('layout-without-title', { layout }, { span: positions.keyOf(entry, 'regions') }),
      );
    checkBelow(checked, layout, entry);
    checkEdges(checked, layout, entry);
  }
};
