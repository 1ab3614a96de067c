import type { SlideLayout } from '../../theme/theme.ts';
import { zero } from '../../unit/length.ts';
import type { LayoutContext, Setting } from '../context.ts';
import { colourOf } from '../style.ts';

/** The setting of a slide's text before a region, a size and a number of cards are chosen. */
export const slideSetting = (context: LayoutContext, layout: SlideLayout): Setting => ({
  context,
  width: zero,
  shrink: 0,
  cardsPerRow: 1,
  background: colourOf(context.theme, layout.background),
  voice: { text: 'body', item: 'item' },
});
