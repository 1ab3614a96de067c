import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Block, Inline } from '../document/node.ts';
import type { Atom } from './piece.ts';
import type { SceneRun } from './scene.ts';

/** What a block came to in a setting, and what was said of it. */
export interface Composition {
  readonly atoms: readonly Atom[];
  readonly findings: readonly Diagnostic[];
}

/** What blocks came to in settings that come up again: while slides are joined, fitted and told of. */
export type Compositions = Map<Block, Map<string, Composition>>;

export type RunsBySize = Map<number, readonly SceneRun[]>;

/** The runs that were written of words, by their role and ground, and then by their size. */
type WrittenRuns = WeakMap<readonly Inline[], Map<string, RunsBySize>>;

/** What is remembered of a document while it is laid out. */
export interface Memory {
  readonly compositions: Compositions;
  readonly written: WrittenRuns;
  /** Words that layout itself writes: a label, a number, a mark. */
  readonly ownWords: Map<string, readonly Inline[]>;
  /** The runs of such words where they are a paragraph, by role, shrinking, ground and words. */
  readonly ownRuns: Map<string, readonly SceneRun[]>;
}

export const nothingYet = (): Memory => ({
  compositions: new Map(),
  written: new WeakMap(),
  ownWords: new Map(),
  ownRuns: new Map(),
});
