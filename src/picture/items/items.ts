import type { Item } from '../../layout/scene.ts';
import type { Theme } from '../../theme/theme.ts';
import { element, escaped } from '../xml.ts';
import { chart } from './chart.ts';
import { connector } from './connector.ts';
import { line } from './line.ts';
import { path } from './path.ts';
import { picture } from './picture.ts';
import { shape } from './shape.ts';
import { table } from './table.ts';
import { text } from './text.ts';

type Kind = Item['kind'];
type Drawer<I extends Item> = (item: I, fonts: Theme['fonts']) => string;

const drawers = {
  text,
  shape,
  line,
  path,
  connector,
  table,
  picture,
  chart,
  group: ({ items }, fonts) => element('g', {}, ...items.map((item) => itemMarkup(item, fonts))),
} satisfies { readonly [K in Kind]: Drawer<Extract<Item, { kind: K }>> };

/** What an item says to who cannot see it, where it says anything. */
const told = ({ alternative }: Item, markup: string): string =>
  alternative
    ? element(
        'g',
        { role: 'img', 'aria-label': alternative },
        element('title', {}, escaped(alternative)),
        markup,
      )
    : markup;

/** An item as SVG, in points of its page. */
export const itemMarkup = (item: Item, fonts: Theme['fonts']): string =>
  // Each kind's drawer takes items of that kind; TypeScript cannot follow that through the union.
  told(item, (drawers[item.kind] as Drawer<Item>)(item, fonts));
