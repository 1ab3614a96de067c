import type { Report } from '../diagnostic/diagnostic.ts';
import type { Direction } from '../document/node.ts';
import type { Images } from '../image/image.ts';
import type { Numbering } from '../resolve/numbering.ts';
import type { Theme } from '../theme/theme.ts';
import type { Colour } from '../unit/colour.ts';
import type { Length } from '../unit/length.ts';
import type { Memory } from './composition.ts';
import type { Atlas } from './figures/map/atlas/atlas.ts';
import type { Furniture } from './furniture.ts';
import type { Role } from './role.ts';

/** What holds for the whole deck. */
export interface LayoutContext extends Memory {
  readonly theme: Theme;
  readonly numbering: Numbering;
  readonly furniture: Furniture;
  readonly report: Report;
  /** Whether the lines of the brief stand in the margins. */
  readonly review: boolean;
  readonly language: string;
  readonly direction: Direction;
  /** What maps are drawn from; `undefined` where the document has none. */
  readonly atlas: Atlas | undefined;
  /** The pictures that it shows, by the names of their files. */
  readonly images: Images;
}

/** What a block is composed with: where it stands, and how far its text is shrunk. */
export interface Setting {
  readonly context: LayoutContext;
  readonly width: Length;
  /** How tall a page of it is, where that is known: a figure that needs more is divided. */
  readonly room?: Length;
  /** True on paper: figures follow each other down a page, and are read from nearer than a slide. */
  readonly onPaper?: true;
  /** From 0, every style at its largest, to 1, every style at its smallest; below 0 where there is room for more. */
  readonly shrink: number;
  /** How many cards stand side by side at most. */
  readonly cardsPerRow: number;
  /** What the text stands on: colours that would be illegible on it give way. */
  readonly background: Colour;
  /** The styles of paragraphs and of list items that have no class of their own. */
  readonly voice: { readonly text: Role; readonly item: Role };
}
