import type { ReleasedBrief } from '../../brief/release.ts';
import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { Labels } from '../../theme/theme.ts';
import { escapeText, forbiddenCharacter, nameOfCharacter } from '../escape.ts';
import type { ValuePlace } from '../marks.ts';
import type { MergedContexts, Origin, Reference } from './reference.ts';

export type Form = 'deck' | 'handout';

/** Bounds of one rendering. */
export interface RenderLimits {
  /** Longest time, in milliseconds. */
  readonly milliseconds: number;
  /** Most characters (UTF-16 code units) printed, marks of origin counted. */
  readonly characters: number;
}

/** All that the helpers of one rendering know. */
export interface RenderContext {
  readonly form: Form;
  readonly brief: ReleasedBrief;
  readonly labels: Labels;
  readonly limits: RenderLimits;
  readonly report: Report;
  readonly merged: MergedContexts;
  /** What the marks of printed values stand for. */
  readonly values: ValuePlace[];
  /** The brief's objects, each with the object that holds it. */
  readonly parents: ReadonlyMap<object, Origin>;
}

/** Something printed: markup, and where the value stands that it was made from. */
export interface Piece {
  readonly markup: string;
  readonly origin: Origin | undefined;
}

/** What a helper that makes markup gives. Nothing but helpers can make one, and they escape what they print. */
export class Printed {
  readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }
}

export const briefSpan = (context: RenderContext, origin: Origin | undefined): Span | undefined =>
  origin && context.brief.positions.valueOf(origin.container, origin.key);

/** A value's text as XML. What XML cannot hold is reported at the brief's line. */
export const escapeValue = (
  context: RenderContext,
  text: string,
  origin: Origin | undefined,
  template: Span,
): string => {
  const [forbidden] = text.match(forbiddenCharacter) ?? [];
  if (forbidden !== undefined) {
    const span = briefSpan(context, origin);
    const found = { character: nameOfCharacter(forbidden) };
    const trace = [{ message: 'printed by the template here', span: template }];
    context.report(diagnostic('template-value-character', found, { span: span ?? template, trace }));
  }
  return escapeText(text);
};

/** The text of a value that is printed as it is; lists and mappings have none, which the check at load says. */
export const plainText = ({ value }: Pick<Reference, 'value'>): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
