import type { Span } from '../diagnostic/span.ts';

/** What a YAML file says, each part with its place, before anyone asks what it means. Aliases and merge keys are followed. */
export type Located = LocatedMapping | LocatedSequence | LocatedScalar;

export interface LocatedMapping {
  readonly kind: 'mapping';
  readonly span: Span;
  /** Written in braces, `{ key: value }`. */
  readonly flow: boolean;
  readonly pairs: readonly LocatedPair[];
}

export interface LocatedPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Located;
  /** A key without `:` in braces: `{ text: one, two }` has a bare key "two". */
  readonly bare: boolean;
}

export interface LocatedSequence {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly Located[];
}

export type ScalarStyle = 'plain' | 'quoted' | 'literal' | 'folded';

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly style: ScalarStyle;
  /** A plain scalar as it is written (`007`, `1.10`, `yes`), any other with its quotes and escapes undone. */
  readonly text: string;
  /** The comment that follows on the same line. */
  readonly comment: ScalarComment | undefined;
  /** Stands for something that was reported and left out: nothing more is to be said of it. */
  readonly refused?: true;
}

export interface ScalarComment {
  /** From the `#` on, the `#` included. */
  readonly text: string;
  readonly span: Span;
  /** How many blanks stand before the `#`. */
  readonly gap: number;
}

/** How a kind of node is called in a message. */
export const nodeName = (node: Located): string => {
  if (node.kind === 'mapping') return 'a mapping';
  if (node.kind === 'sequence') return 'a list';
  return node.text === '' && node.style === 'plain' ? 'nothing' : 'text';
};
