import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Block, Direction, Inline } from '../document/node.ts';
import type { Colour } from '../unit/colour.ts';
import type { Atom } from './piece.ts';
import type { Role } from './role.ts';
import type { SceneRun } from './scene.ts';

/** What a block came to in a setting, and what was said of it. */
export interface Composition {
  readonly atoms: readonly Atom[];
  readonly findings: readonly Diagnostic[];
}

/** What blocks came to in settings that come up again: while slides are joined, fitted and told of. */
export type Compositions = Map<Block, Map<string, Composition>>;

/** Words as they were written in a role and on a ground, in each size that was asked for. */
export interface WrittenRuns {
  readonly role: Role;
  readonly background: Colour;
  readonly sizes: { readonly size: number; readonly runs: readonly SceneRun[] }[];
}

/** What is known of the words of a paragraph, whatever they look like. */
export interface WrittenWords {
  /** The first place of the brief that they were printed from. */
  readonly brief: Span | undefined;
  /** A paragraph runs as its first words do. */
  readonly direction: Direction | undefined;
  readonly looks: WrittenRuns[];
}

/** What is remembered of a document while it is laid out. */
export interface Memory {
  readonly compositions: Compositions;
  readonly written: Map<readonly Inline[], WrittenWords>;
  /** Words that layout itself writes: a label, a number, a mark. */
  readonly ownWords: Map<string, readonly Inline[]>;
  /** The runs of such words where they are a paragraph, by role, shrinking, ground and words. */
  readonly ownRuns: Map<string, readonly SceneRun[]>;
}

export const nothingYet = (): Memory => ({
  compositions: new Map(),
  written: new Map(),
  ownWords: new Map(),
  ownRuns: new Map(),
});
