import type {
  Block,
  Content,
  Expression,
  Hash,
  Literal,
  Location,
  Mustache,
  Path,
  Program,
  Statement,
  SubExpression,
} from './syntax.ts';

/** Makers of syntax that Handlebars compiles; the names below cannot be written in a template. */

/** Follows keys from a value and keeps where it stands. */
export const referName = '$refer';
/** Prints an argument between marks. */
export const printName = '$print';
/** Renders a partial. */
export const partialHelperName = '$partial';
/** The named argument that tells a helper its own place. */
export const placeName = '$place';
/** The data variable that holds what `this` is at the top of a template or partial. */
export const contextName = '$context';

/**
 * Rewritten syntax stands nowhere: numbers of places say where it came from. Handlebars writes this into the code of
 * every call, so it is as short as Handlebars bears.
 */
const nowhere = { start: {} } as Location; // Only `start` itself is ever looked for.

const path = (name: string, data: boolean): Path => ({
  type: 'PathExpression',
  data,
  depth: 0,
  parts: [name],
  original: data ? `@${name}` : name,
  loc: nowhere,
});

export const named = (name: string): Path => path(name, false);
export const variable = (name: string): Path => path(name, true);

export const string = (value: string): Literal => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc: nowhere,
});
export const number = (value: number): Literal => ({
  type: 'NumberLiteral',
  value,
  original: value,
  loc: nowhere,
});

type Named = Readonly<Record<string, Expression>>;

const hash = (pairs: Named): Hash | undefined => {
  const all = Object.entries(pairs).map(([key, value]) => ({
    ...{ type: 'HashPair' },
    key,
    value,
    loc: nowhere,
  }));
  // Handlebars looks at the types; the union needs none for these two.
  return all.length === 0 ? undefined : { ...{ type: 'Hash' }, pairs: all, loc: nowhere };
};

export const program = (body: readonly Statement[]): Program => ({ type: 'Program', body, loc: nowhere });

export const nothing: Literal = { type: 'UndefinedLiteral', loc: nowhere };

export const call = (name: string, params: readonly Expression[], pairs: Named): SubExpression => ({
  type: 'SubExpression',
  path: named(name),
  params,
  hash: hash(pairs),
  loc: nowhere,
});

const noStrip = { open: false, close: false };

/** `original` is not white space, so that Handlebars, which controls white space once more, leaves it alone. */
export const content = (value: string): Content => ({
  type: 'ContentStatement',
  value,
  original: 'x',
  loc: nowhere,
});

export const mustache = (name: string, params: readonly Expression[], pairs: Named): Mustache => ({
  type: 'MustacheStatement',
  path: named(name),
  params,
  hash: hash(pairs),
  escaped: true,
  ...{ strip: noStrip },
  loc: nowhere,
});

interface BlockParts {
  readonly name: string;
  readonly params: readonly Expression[];
  readonly pairs: Named;
  readonly main: Program | undefined;
  readonly inverse: Program | undefined;
}

export const block = ({ name, params, pairs, main, inverse }: BlockParts): Block => ({
  type: 'BlockStatement',
  path: named(name),
  params,
  hash: hash(pairs),
  // A block without a main part (`{{^if x}}`) is one with an empty main part.
  program: main ?? program([]),
  inverse,
  ...{ openStrip: noStrip, inverseStrip: noStrip, closeStrip: noStrip },
  loc: nowhere,
});
