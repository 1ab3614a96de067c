import type Handlebars from 'handlebars';
import type { Span } from '../../diagnostic/span.ts';
import { contextName, partialHelperName, printName, referName } from '../load/build.ts';
import { markValue } from '../marks.ts';
import { briefSpan, escapeValue, type Piece, Printed, plainText, type RenderContext } from './context.ts';
import { handlebars } from './handlebars.ts';
import { asReference, follow, mergeContext, type Reference } from './reference.ts';

/** What Handlebars hands to every helper after its arguments. */
interface Options {
  readonly data: Readonly<Record<string, unknown>>;
  readonly hash: Readonly<Record<string, unknown>>;
}

/** Renders a partial by its name, in a context and with Handlebars' data variables. */
export type RenderPartial = (
  name: string,
  context: Reference,
  data: Readonly<Record<string, unknown>>,
) => string;

const piecesOf = (argument: unknown, template: Span, context: RenderContext): readonly Piece[] => {
  if (argument instanceof Printed) return argument.pieces;
  const reference = asReference(argument);
  const markup = escapeValue(context, plainText(reference), reference.origin, template);
  return [{ markup, origin: reference.origin }];
};

/** Each piece behind a mark that leads to the template's line and the brief's. */
const printWith =
  (context: RenderContext, places: readonly Span[]) =>
  (place: number, argument: unknown): Handlebars.SafeString => {
    const template = places[place];
    if (!template) return new handlebars.SafeString('');
    const marked = piecesOf(argument, template, context).map(({ markup, origin }) => {
      const value = context.values.push({ template, brief: briefSpan(context, origin) }) - 1;
      return markValue(value) + markup;
    });
    return new handlebars.SafeString(marked.join(''));
  };

const partialWith =
  (context: RenderContext, render: RenderPartial) =>
  (name: string, called: unknown, options: Options): Handlebars.SafeString => {
    const parameters = new Map(
      Object.entries(options.hash).map(([key, value]) => [key, asReference(value)] as const),
    );
    const inner = mergeContext(asReference(called), parameters, context.merged);
    // Handlebars' frame keeps @index and its like; only what `this` is changes.
    const data = { ...handlebars.createFrame(options.data), [contextName]: inner };
    return new handlebars.SafeString(render(name, inner, data));
  };

/** The helpers that only rewriting calls. */
export const innerHelpers = (context: RenderContext, places: readonly Span[], render: RenderPartial) => ({
  [referName]: (from: unknown, ...keys: readonly unknown[]): Reference =>
    follow(asReference(from), keys.slice(0, -1).map(String), context.merged),
  [printName]: printWith(context, places),
  [partialHelperName]: partialWith(context, render),
});
