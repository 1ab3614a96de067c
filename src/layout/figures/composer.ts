import type { Block } from '../../document/node.ts';
import type { Composing } from '../blocks/composer.ts';
import type { Setting } from '../context.ts';
import type { Atom } from '../piece.ts';

/** Draws a block instead of printing its words: one atom, or several where it may go on over the page. */
export type FigureComposer<B extends Block> = (
  block: B,
  setting: Setting,
  composing: Composing,
) => readonly Atom[];
