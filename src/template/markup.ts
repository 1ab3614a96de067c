import type { Span } from '../diagnostic/span.ts';

/**
 * What templates print: well-formed XML with HTML's names, and where each stretch of it came from.
 * Segments are sorted by `offset` and hold until the next one begins.
 */
export interface Markup {
  readonly text: string;
  readonly segments: readonly Segment[];
}

export type Segment = TemplateSegment | ValueSegment;

/** Printed by the template itself: the character at `offset + n` stands `n` characters after `template.start`. */
export interface TemplateSegment {
  readonly kind: 'template';
  readonly offset: number;
  readonly template: Span;
}

/** Printed from a value: `template` is the mustache that printed it, `brief` where the value stands, if it is one of the brief's. */
export interface ValueSegment {
  readonly kind: 'value';
  readonly offset: number;
  readonly template: Span;
  readonly brief: Span | undefined;
}
