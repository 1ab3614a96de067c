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

const path = (name: string, data: boolean, loc: Location): Path => ({
  type: 'PathExpression',
  data,
  depth: 0,
  parts: [name],
  original: data ? `@${name}` : name,
  loc,
});

export const named = (name: string, loc: Location): Path => path(name, false, loc);
export const variable = (name: string, loc: Location): Path => path(name, true, loc);

export const string = (value: string, loc: Location): Literal => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc,
});
export const number = (value: number, loc: Location): Literal => ({
  type: 'NumberLiteral',
  value,
  original: value,
  loc,
});

type Named = Readonly<Record<string, Expression>>;

const hash = (pairs: Named, loc: Location): Hash => ({
  // Handlebars looks at the type; the union needs none for it.
  ...{ type: 'Hash' },
  pairs: Object.entries(pairs).map(([key, value]) => ({ ...{ type: 'HashPair' }, key, value, loc })),
  loc,
});

export const call = (
  name: string,
  params: readonly Expression[],
  pairs: Named,
  loc: Location,
): SubExpression => ({ type: 'SubExpression', path: named(name, loc), params, hash: hash(pairs, loc), loc });

const noStrip = { open: false, close: false };

/** `original` is not white space, so that Handlebars, which controls white space once more, leaves it alone. */
export const content = (value: string, loc: Location): Content => ({
  type: 'ContentStatement',
  value,
  original: 'x',
  loc,
});

export const mustache = (
  name: string,
  params: readonly Expression[],
  pairs: Named,
  loc: Location,
): Mustache => ({
  type: 'MustacheStatement',
  path: named(name, loc),
  params,
  hash: hash(pairs, loc),
  escaped: true,
  ...{ strip: noStrip },
  loc,
});

interface BlockParts {
  readonly name: string;
  readonly params: readonly Expression[];
  readonly pairs: Named;
  readonly program: Program | undefined;
  readonly inverse: Program | undefined;
}

export const block = ({ name, params, pairs, program, inverse }: BlockParts, loc: Location): Block => ({
  type: 'BlockStatement',
  path: named(name, loc),
  params,
  hash: hash(pairs, loc),
  // A block without a main part (`{{^if x}}`) is one with an empty main part.
  program: program ?? { type: 'Program', body: [], loc },
  inverse,
  ...{ openStrip: noStrip, inverseStrip: noStrip, closeStrip: noStrip },
  loc,
});
