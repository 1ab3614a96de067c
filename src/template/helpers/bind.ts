import { invariant } from '../../diagnostic/invariant.ts';
import type { Span } from '../../diagnostic/span.ts';
import { placeName } from '../load/build.ts';
import type { RenderContext } from '../run/context.ts';
import { asReference } from '../run/reference.ts';
import type { Helper, Result } from './helper.ts';
import { helpers } from './table.ts';

/** What Handlebars gives a helper last. */
interface Options {
  readonly hash: Readonly<Record<string, unknown>>;
}

const isOptions = (given: unknown): given is Options =>
  typeof given === 'object' && given !== null && 'hash' in given;

const bind =
  (helper: Helper, context: RenderContext, places: readonly Span[]) =>
  (...given: readonly unknown[]): Result => {
    const options = given.at(-1);
    invariant(isOptions(options), 'Handlebars gives helpers their options last');
    const template = places[Number(options.hash[placeName])];
    invariant(template, 'rewriting gives every call its place');
    return helper.run({ arguments: given.slice(0, -1).map(asReference), context, template });
  };

/** The helpers of the table for one rendering. */
export const bindHelpers = (
  context: RenderContext,
  places: readonly Span[],
): Readonly<Record<string, (...given: readonly unknown[]) => Result>> =>
  Object.fromEntries(Object.entries(helpers).map(([name, helper]) => [name, bind(helper, context, places)]));
