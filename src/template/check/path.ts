import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { spanOf } from '../load/source.ts';
import { isScoped, type Path } from '../load/syntax.ts';
import { type Frame, type Typed, type TypedScope, tell, unknownValue } from './frame.ts';
import { describeShape } from './shape.ts';

/** A step that leads nowhere. */
interface Missing {
  readonly missing: string;
  readonly from: Typed;
}

const isMissing = (reached: Typed | Missing): reached is Missing => 'missing' in reached;

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The value under a key. */
export const step = (from: Typed, key: string, guards: ReadonlySet<string>): Typed | Missing => {
  const { shape } = from;
  if (shape.kind === 'unknown') return unknownValue;
  if (shape.kind === 'list' && key === 'length') return { ...unknownValue, shape: { kind: 'number' } };
  if (shape.kind === 'list' && /^\d+$/.test(key))
    return { shape: shape.entry, path: join(from.path, key), optional: !guards.has(join(from.path, key)) };
  const field = shape.kind === 'mapping' ? shape.fields.get(key) : undefined;
  if (!field) return { missing: key, from };
  const path = field.path ?? join(from.path, key);
  const absent = from.optional || field.optional;
  return { shape: field.shape, path, optional: absent && !guards.has(path) };
};

const followKeys = (from: Typed, keys: readonly string[], guards: ReadonlySet<string>): Typed | Missing => {
  let reached: Typed | Missing = from;
  for (const key of keys) {
    if (isMissing(reached)) return reached;
    reached = step(reached, key, guards);
  }
  return reached;
};

const variables: Readonly<Record<string, Typed>> = {
  index: { ...unknownValue, shape: { kind: 'number' } },
  key: { ...unknownValue, shape: { kind: 'number' } },
  first: { ...unknownValue, shape: { kind: 'boolean' } },
  last: { ...unknownValue, shape: { kind: 'boolean' } },
};

const resolveVariable = (path: Path, frame: Frame): Typed | Missing => {
  const [name = '', ...keys] = path.parts;
  if (name === 'root') return followKeys(frame.root, keys, frame.guards);
  const variable = Object.hasOwn(variables, name) && frame.inLoop ? variables[name] : undefined;
  return variable && keys.length === 0 ? variable : { missing: `@${name}`, from: unknownValue };
};

const parameterScope = (path: Path, frame: Frame): TypedScope | undefined => {
  const [first] = path.parts;
  if (first === undefined || path.depth > 0 || isScoped(path)) return undefined;
  return frame.scopes.findLast(({ value, index }) => value === first || index === first);
};

const resolve = (path: Path, frame: Frame): Typed | Missing => {
  if (path.data) return resolveVariable(path, frame);
  const [first, ...others] = path.parts;
  const scope = parameterScope(path, frame);
  if (scope && first === scope.index && first !== scope.value)
    return { ...unknownValue, shape: { kind: 'number' } };
  if (scope) return followKeys(scope.context, others, frame.guards);
  const around = frame.scopes[frame.scopes.length - 1 - path.depth];
  if (!around) return { missing: path.original, from: unknownValue };
  return followKeys(around.context, path.parts, frame.guards);
};

const holderName = ({ from, missing }: Missing): string => {
  if (missing.startsWith('@')) return 'A template';
  if (missing.startsWith('..')) return 'What stands around the outermost block';
  if (from.path === '')
    return from.shape.kind === 'mapping' ? 'A brief' : `What is ${describeShape(from.shape)}`;
  const entry = /^(.*)\[\]$/.exec(from.path);
  return entry ? `An entry of "${entry[1]}"` : `"${from.path}"`;
};

/** What must be known to find the way, beside a better spelling. */
const wayIn = ({ from, missing }: Missing): readonly Hint[] => {
  if (missing.startsWith('@') && Object.hasOwn(variables, missing.slice(1)))
    return [{ message: `"${missing}" is known only inside {{#each …}}` }];
  if (from.shape.kind === 'list')
    return [{ message: `Its entries are reached inside {{#each ${from.path}}}` }];
  return [];
};

const candidates = ({ from, missing }: Missing): readonly string[] => {
  if (missing.startsWith('@')) return ['@root', ...Object.keys(variables).map((name) => `@${name}`)];
  return from.shape.kind === 'mapping' ? [...from.shape.fields.keys()] : [];
};

/** Where the first name of a path is to be found, if not in this context: "../actors". */
const outside = (path: Path, frame: Frame): readonly Hint[] => {
  const [first] = path.parts;
  if (first === undefined || path.data || path.depth > 0) return [];
  const found = frame.scopes.findLastIndex(
    ({ context: { shape } }) => shape.kind === 'mapping' && shape.fields.has(first),
  );
  const inRoot = frame.root.shape.kind === 'mapping' && frame.root.shape.fields.has(first);
  const up = found < 0 ? undefined : '../'.repeat(frame.scopes.length - 1 - found);
  const from = up ?? (inRoot ? '@root.' : undefined);
  if (from === undefined || from === '') return [];
  const written = `${from}${path.parts.join('.')}`;
  return [{ message: `It stands outside this block: "${written}"`, replacement: written }];
};

/** What a path leads to, without a word about a wrong one. */
export const quietly = (path: Path, frame: Frame): Typed | undefined => {
  const reached = resolve(path, frame);
  return isMissing(reached) ? undefined : reached;
};

/** What a path leads to; one that the vocabulary does not know is reported. */
export const resolvePath = (path: Path, frame: Frame, hint: readonly Hint[] = []): Typed | undefined => {
  const reached = resolve(path, frame);
  if (!isMissing(reached)) return reached;
  const elsewhere = outside(path, frame);
  const ways = [...hint, ...wayIn(reached), ...elsewhere];
  const near = ways.length > 0 ? [] : didYouMean(nearest(reached.missing, candidates(reached)));
  const span = spanOf(frame.source, path.loc);
  const found = { path: reached.missing, of: holderName(reached) };
  tell(frame, diagnostic('template-path', found, { span, hints: [...ways, ...near] }));
  return undefined;
};
