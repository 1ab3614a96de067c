import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import type { Span } from '../../diagnostic/span.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import type { SlideLayoutEntry } from '../schema/layouts-file.ts';
import { lengthOf } from '../schema/value.ts';
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

/** All lengths of the box, as they are written; a region below another starts no higher than its `top`. */
interface Edges {
  readonly name: string;
  readonly left: string;
  readonly right: readonly string[];
  readonly top: string | undefined;
  readonly bottom: readonly string[];
  readonly span: Span | undefined;
}

const edgesOf = (checked: Checked, entry: SlideLayoutEntry): readonly Edges[] => {
  const { positions } = checked.layouts;
  const regions = Object.entries(entry.regions).map(([name, region]) => ({
    name,
    left: region.left,
    right: [region.left, region.width],
    // A region that hangs below another may give its distance from it as `top`.
    top: region.below === undefined ? region.top : undefined,
    bottom: [region.bottom],
    span: positions.keyOf(entry.regions, name),
  }));
  const decoration = (entry.decoration ?? []).map((shape, index) => ({
    name: `decoration ${index + 1}`,
    left: shape.left,
    right: [shape.left, shape.width],
    top: shape.top,
    bottom: [shape.top, shape.height],
    span: positions.spanOf(shape),
  }));
  return [...regions, ...decoration];
};

const sum = (lengths: readonly string[]): number =>
  lengths.reduce((total, length) => total + lengthOf(length), 0);

const isOff = ({ left, right, top, bottom }: Edges, width: number, height: number): boolean =>
  sum(right) > width ||
  sum(right) <= lengthOf(left) ||
  sum(bottom) > height ||
  sum(bottom) <= (top === undefined ? 0 : lengthOf(top));

const checkEdges = (checked: Checked, layout: string, entry: SlideLayoutEntry): void => {
  const { page } = checked.theme.data.deck;
  for (const edges of edgesOf(checked, entry))
    if (isOff(edges, lengthOf(page.width), lengthOf(page.height)))
      checked.report(diagnostic('region-off-slide', { name: edges.name, layout }, { span: edges.span }));
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
