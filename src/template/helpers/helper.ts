import type { Span } from '../../diagnostic/span.ts';
import { escapeValue, type Piece, Printed, type RenderContext } from '../run/context.ts';
import type { Origin, Reference } from '../run/reference.ts';

/** What a helper's argument may be: a way in which the brief writes strings, an id of something, or a shape. */
export type Accepted =
  | 'words'
  | 'inline'
  | 'prose'
  | 'date'
  | 'claimant'
  | 'actor'
  | 'place'
  | 'source'
  | 'figure'
  | 'choice'
  | 'number'
  | 'boolean'
  | 'list'
  | 'mapping';

export const anything: readonly Accepted[] = [
  'words',
  'inline',
  'prose',
  'date',
  'claimant',
  'actor',
  'place',
  'source',
  'figure',
  'choice',
  'number',
  'boolean',
  'list',
  'mapping',
];

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly accepts: readonly Accepted[];
  /** Where it is written out in the template, it is one of these. */
  readonly choices?: readonly string[];
  readonly optional?: true;
  /** Takes all further arguments. */
  readonly repeated?: true;
  /** The value is printed, so it must be there. */
  readonly printed?: true;
}

/** A helper at work: its arguments, where it stands in the template, and what the rendering knows. */
export interface Call {
  readonly arguments: readonly Reference[];
  readonly context: RenderContext;
  readonly template: Span;
}

/** What a helper gives: markup it has made, a value, or a value with where it stands. */
export type Result = Printed | Reference | string | number | boolean | undefined;

/**
 * One helper. `markup` helpers print and stand by themselves; `truth` helpers are asked in `{{#if …}}` or as blocks;
 * `value` helpers may stand in either place.
 */
export interface Helper {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly gives: 'markup' | 'truth' | 'value';
  /** The helper gives its first argument with fewer entries, so of the same shape. */
  readonly filters?: true;
  readonly example: string;
  readonly run: (call: Call) => Result;
}

/** The argument at an index as text; a value that is no string is empty. */
export const textOf = (call: Call, index: number): string => {
  const value = call.arguments[index]?.value;
  return typeof value === 'string' ? value : '';
};

/** A stretch of a value's text, escaped. */
export const escaped = (call: Call, text: string, origin: Origin | undefined): string =>
  escapeValue(call.context, text, origin, call.template);

/** Markup made from the first argument. */
export const printed = (call: Call, markup: string): Printed =>
  new Printed(markup === '' ? [] : [{ markup, origin: call.arguments[0]?.origin }]);

/** Text printed for the first argument. */
export const printedText = (call: Call, text: string): Printed =>
  printed(call, escaped(call, text, call.arguments[0]?.origin));

export const pieces = (all: readonly Piece[]): Printed => new Printed(all);
