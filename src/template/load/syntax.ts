/** Handlebars' syntax tree as a closed union; its own declarations leave the kinds open. */

export interface LocationPoint {
  readonly line: number;
  readonly column: number;
}
export interface Location {
  readonly start: LocationPoint;
  readonly end: LocationPoint;
}
interface Node {
  readonly loc: Location;
}

export interface Program extends Node {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

/** `original` is the text before white-space control, `value` what is left of it. */
export interface Content extends Node {
  readonly type: 'ContentStatement';
  readonly value: string;
  readonly original: string;
  /** Set where white space was taken from the front. */
  readonly rightStripped?: boolean;
}
interface Comment extends Node {
  readonly type: 'CommentStatement';
}

/** What mustaches, blocks and subexpressions have in common: something called, with arguments. */
export interface Callable extends Node {
  readonly path: Path | Literal;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
}
export interface Mustache extends Callable {
  readonly type: 'MustacheStatement';
  readonly escaped: boolean;
}
export interface Block extends Callable {
  readonly type: 'BlockStatement';
  readonly program: Program | undefined;
  readonly inverse: Program | undefined;
}
export interface SubExpression extends Callable {
  readonly type: 'SubExpression';
}
export interface PartialCall extends Node {
  readonly type: 'PartialStatement';
  readonly name: Path | SubExpression | Literal;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
  /** White space before a partial that stands alone in its line. */
  readonly indent: string;
}
/** Parsed by Handlebars, refused by us. */
export interface Refused extends Node {
  readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
}

export type Statement = Content | Comment | Mustache | Block | PartialCall | Refused;

export interface Path extends Node {
  readonly type: 'PathExpression';
  /** `@index` and its like. */
  readonly data: boolean;
  /** Number of `../`. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}
export interface Literal extends Node {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value?: string | number | boolean;
  readonly original?: string | number | boolean;
}
export type Expression = Path | SubExpression | Literal;

export interface Hash extends Node {
  readonly pairs: readonly HashPair[];
}
export interface HashPair extends Node {
  readonly key: string;
  readonly value: Expression;
}

/** `./x` and `this.x` mean the context also where a block parameter is called x. */
export const isScoped = (path: Path): boolean => /^\.|^this\b/.test(path.original);

/** The name that a call calls, where it is a plain one; `undefined` for paths, which call nothing. */
export const calledName = ({ path }: Callable): string | undefined =>
  path.type === 'PathExpression' &&
  path.parts.length === 1 &&
  path.depth === 0 &&
  !path.data &&
  !isScoped(path)
    ? path.parts[0]
    : undefined;

/** Whether a mustache only names a value. No helper goes without arguments, so a bare name is always a path. */
export const isBare = ({ params, hash }: Callable): boolean => params.length === 0 && !hash?.pairs.length;

/** The name under which a partial is called. */
export const partialName = ({ name }: PartialCall): string | undefined =>
  name.type === 'SubExpression' ? undefined : String(name.original ?? '');
