import { call, contextName, named, nothing, referName, string, variable } from './build.ts';
import { type Expression, isScoped, type Path } from './syntax.ts';

/**
 * A block that changes the context (each, with). `name` is the hidden block parameter under which its context's
 * reference is found at any depth inside it; `value` and `index` are the names after `as |…|`.
 */
export interface Scope {
  readonly name: string;
  readonly value: string | undefined;
  readonly index: string | undefined;
}

/** The context `depth` blocks further out; without such a block the template's own, and beyond that nothing. */
export const contextAt = (depth: number, scopes: readonly Scope[]): Expression => {
  const scope = scopes[scopes.length - 1 - depth];
  if (scope) return named(scope.name);
  if (depth === scopes.length) return variable(contextName);
  return nothing;
};

const follow = (from: Expression, keys: readonly string[]): Expression =>
  keys.length === 0 ? from : call(referName, [from, ...keys.map((key) => string(key))], {});

/** The block that a path's first name is a parameter of. */
const parameterScope = (path: Path, scopes: readonly Scope[]): Scope | undefined => {
  const [first] = path.parts;
  if (first === undefined || path.depth > 0 || path.data || isScoped(path)) return undefined;
  return scopes.findLast(({ value, index }) => value === first || index === first);
};

/** An expression that gives the value at a path together with where it stands. */
export const referTo = (path: Path, scopes: readonly Scope[]): Expression => {
  const [first, ...others] = path.parts;
  if (path.data) {
    // `@index` and its like stand nowhere in the brief; `@root` is the way to what does.
    return first === 'root' ? follow(variable('root'), others) : path;
  }
  const scope = parameterScope(path, scopes);
  if (scope && first !== undefined && first === scope.index) return named(first);
  if (scope) return follow(named(scope.name), others);
  return follow(contextAt(path.depth, scopes), path.parts);
};
