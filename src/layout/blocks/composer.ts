import type { Span } from '../../diagnostic/span.ts';
import type { Block } from '../../document/node.ts';
import type { Setting } from '../context.ts';
import type { Atom } from '../piece.ts';
import type { SceneParagraph } from '../scene.ts';

/** A paragraph that is not measured yet. */
export interface Prose {
  readonly paragraph: SceneParagraph;
  readonly keepWithNext: boolean;
  readonly brief: Span | undefined;
  readonly anchors: readonly string[];
}

/** How blocks compose the blocks in them. */
export interface Composing {
  /** As paragraphs and nothing else: in a cell, in the notes. */
  readonly prose: (blocks: readonly Block[], setting: Setting) => readonly Prose[];
  readonly atoms: (blocks: readonly Block[], setting: Setting) => readonly Atom[];
}

/** What is known of one kind of block. */
export interface Composer<B extends Block> {
  readonly prose: (block: B, setting: Setting, composing: Composing) => readonly Prose[];
  /** Left out where the block is its prose. */
  readonly atoms?: (block: B, setting: Setting, composing: Composing) => readonly Atom[];
}
