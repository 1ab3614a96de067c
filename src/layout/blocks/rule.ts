import { point } from '../../unit/length.ts';
import type { LayoutContext } from '../context.ts';
import type { Stroke } from '../scene.ts';
import { colourOf } from '../style.ts';

/** In points. */
const widths = { row: 0.75, head: 1.5, card: 1.5, panel: 3, cover: 3 } as const;

/** A panel on a cover stands on dark, where navy would not be seen. */
const colours = { row: 'line', head: 'navy', card: 'navy', panel: 'navy', cover: 'sky' } as const;

/** Rules are quiet between rows and strong above what they open. */
export const ruleOf = (context: LayoutContext, weight: keyof typeof widths): Stroke => ({
  colour: colourOf(context.theme, colours[weight]),
  width: point(widths[weight]),
  dash: 'solid',
});
