/** A piece of inline text. `start` and `end` are offsets in the text that was parsed. */
export type InlineNode = TextNode | EmphasisNode | StrongNode | CodeNode | LinkNode | CitationNode;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface TextNode extends Stretch {
  readonly kind: 'text';
  readonly text: string;
}

export interface EmphasisNode extends Stretch {
  readonly kind: 'emphasis';
  readonly children: readonly InlineNode[];
}

export interface StrongNode extends Stretch {
  readonly kind: 'strong';
  readonly children: readonly InlineNode[];
}

export interface CodeNode extends Stretch {
  readonly kind: 'code';
  readonly text: string;
}

/** `target` as it is written; whether a document may link to it is `isSafeLink`'s to say. */
export interface LinkNode extends Stretch {
  readonly kind: 'link';
  readonly target: string;
  readonly children: readonly InlineNode[];
}

/** `[@a, p. 4; @b]`: sources in the order in which they are named. */
export interface CitationNode extends Stretch {
  readonly kind: 'citation';
  readonly citations: readonly Citation[];
}

export interface Citation {
  readonly source: string;
  /** Where in the source: "p. 4". */
  readonly locator?: string;
}
