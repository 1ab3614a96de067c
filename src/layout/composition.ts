import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Block } from '../document/node.ts';
import type { Atom } from './piece.ts';

/** What a block came to in a setting, and what was said of it. */
export interface Composition {
  readonly atoms: readonly Atom[];
  readonly findings: readonly Diagnostic[];
}

/** What blocks came to in settings that come up again: while slides are joined, fitted and told of. */
export type Compositions = Map<Block, Map<string, Composition>>;

export const noCompositions = (): Compositions => new Map();
