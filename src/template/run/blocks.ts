import type Handlebars from 'handlebars';
import type { RenderContext } from './context.ts';
import { handlebars } from './handlebars.ts';
import { asReference, follow, type Reference } from './reference.ts';

/** A block's function is given more than it wants: more characters than a rendering may print. */
export class OutputLimit extends Error {
  override readonly name = 'OutputLimit';
}

/** What Handlebars hands to a block's body. */
interface BodyOptions {
  readonly data?: unknown;
  readonly blockParams?: readonly unknown[];
}
type Body = (context: unknown, options?: BodyOptions) => string;
interface BlockOptions {
  readonly fn: Body;
  readonly hash: Readonly<Record<string, unknown>>;
}

/** One of Handlebars' own helpers, given plain values. */
const builtin = (
  name: 'if' | 'unless' | 'each' | 'with',
  self: unknown,
  value: unknown,
  options: object,
): string => {
  const helper = handlebars.helpers[name];
  // Handlebars' declarations give helpers the type `any`; these four print a string.
  return helper ? (helper.call(self, value, options as Handlebars.HelperOptions) as string) : '';
};

/** `this` for the body, the index, and the context's reference, under the three names that rewriting gave. */
const parametersOf = (value: unknown, index: unknown, reference: Reference): readonly unknown[] => [
  value,
  index,
  reference,
];

function condition(name: 'if' | 'unless') {
  return function (this: unknown, tested: unknown, options: BlockOptions): string {
    const hash = Object.fromEntries(
      Object.entries(options.hash).map(([key, value]) => [key, asReference(value).value]),
    );
    return builtin(name, this, asReference(tested).value, { ...options, hash });
  };
}

function withBlock(this: unknown, tested: unknown, options: BlockOptions): string {
  const reference = asReference(tested);
  const fn: Body = (value, given) =>
    options.fn(value, { ...given, blockParams: parametersOf(value, undefined, reference) });
  return builtin('with', this, reference.value, { ...options, fn });
}

const eachBlock = (context: RenderContext) =>
  function (this: unknown, list: unknown, options: BlockOptions): string {
    const reference = asReference(list);
    let printed = 0;
    const fn: Body = (value, given) => {
      const key = given?.blockParams?.[1];
      const entry = follow(reference, [String(key)], context.merged);
      const body = options.fn(value, { ...given, blockParams: parametersOf(value, key, entry) });
      printed += body.length;
      // Output grows without bound only in loops, so they are where it is counted.
      if (printed > context.limits.characters) throw new OutputLimit();
      return body;
    };
    return builtin('each', this, reference.value, { ...options, fn });
  };

/** The blocks of Handlebars itself, which do as there, and hand on where their context stands. */
export const blockHelpers = (context: RenderContext) => ({
  if: condition('if'),
  unless: condition('unless'),
  with: withBlock,
  each: eachBlock(context),
  lookup: (holder: unknown, key: unknown): Reference =>
    follow(asReference(holder), [String(asReference(key).value)], context.merged),
});
