import type { SlideLayout } from '../../theme/theme.ts';
import type { Box } from '../../unit/box.ts';
import { add, inch, subtract } from '../../unit/length.ts';
import type { LayoutContext } from '../context.ts';

const margin = inch(0.6);
const heights = { header: inch(0.28), footer: inch(0.34) } as const;
const fromEdge = inch(0.14);

/** The band above or below a slide's content; a layout that names none has one at the page's edge. */
export const bandOf = (key: 'header' | 'footer', layout: SlideLayout, context: LayoutContext): Box => {
  const region = layout.regions[key];
  const { page } = context.theme.deck;
  if (region)
    return {
      left: region.left,
      width: region.width,
      top: region.top,
      height: subtract(region.bottom, region.top),
    };
  const height = heights[key];
  const top = key === 'header' ? fromEdge : subtract(page.height, add(height, fromEdge));
  return { left: margin, width: subtract(page.width, add(margin, margin)), top, height };
};
