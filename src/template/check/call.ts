import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import type { Accepted, Helper, Parameter } from '../helpers/helper.ts';
import { helpers } from '../helpers/table.ts';
import { builtinNames } from '../load/compile.ts';
import { spanOf } from '../load/source.ts';
import { type Callable, calledName, type Expression, type Literal } from '../load/syntax.ts';
import { type Frame, type Typed, tell, unknownValue } from './frame.ts';
import { givenShape } from './given.ts';
import { resolvePath, step } from './path.ts';
import { checkPresence, tellTextHelper } from './printed.ts';
import { describeShape, type Shape } from './shape.ts';

/** How a call is used: printed by itself, asked as a condition, or given to another. */
export type Use = 'print' | 'condition' | 'argument';

const literalShape = ({ type, value }: Literal): Shape => {
  if (type === 'NumberLiteral') return { kind: 'number' };
  if (type === 'BooleanLiteral') return { kind: 'boolean' };
  return type === 'StringLiteral'
    ? { kind: 'text', written: 'words', value: String(value) }
    : { kind: 'unknown' };
};

/** What an expression gives; `undefined` where it is wrong, which has been said. */
export const checkExpression = (expression: Expression, frame: Frame): Typed | undefined => {
  if (expression.type === 'PathExpression') return resolvePath(expression, frame);
  if (expression.type === 'SubExpression') return checkCall(expression, frame, 'argument');
  return { ...unknownValue, shape: literalShape(expression) };
};

export const tellArguments = (callable: Callable, problem: string, frame: Frame): void => {
  const found = { helper: calledName(callable) ?? '', problem };
  tell(frame, diagnostic('template-arguments', found, { span: spanOf(frame.source, callable.loc) }));
};

const kindOf = (shape: Shape): Accepted | undefined => {
  if (shape.kind === 'unknown') return undefined;
  return shape.kind === 'text' ? shape.written : shape.kind;
};

const isText = (shape: Shape): boolean => shape.kind === 'text' || shape.kind === 'choice';

const checkArgument = (
  callable: Callable,
  parameter: Parameter,
  given: Expression,
  typed: Typed,
  frame: Frame,
): void => {
  const { shape } = typed;
  const kind = kindOf(shape);
  const takesText = parameter.accepts.some((each) => each !== 'list' && each !== 'mapping');
  if (kind && !parameter.accepts.includes(kind)) {
    if (given.type === 'PathExpression' && isText(shape) && takesText) tellTextHelper(given, typed, frame);
    else tellArguments(callable, `cannot take ${describeShape(shape)} as its "${parameter.name}"`, frame);
  }
  const { choices } = parameter;
  if (choices && shape.kind === 'text' && shape.value !== undefined && !choices.includes(shape.value))
    tellArguments(
      callable,
      `takes ${choices.map((each) => `"${each}"`).join(' or ')}, not "${shape.value}"`,
      frame,
    );
  if (parameter.printed && given.type === 'PathExpression') checkPresence(given, typed, frame);
};

const checkNumber = (callable: Callable, parameters: readonly Parameter[], frame: Frame): boolean => {
  const least = parameters.filter((parameter) => !parameter.optional).length;
  const most = parameters.some((parameter) => parameter.repeated)
    ? Number.POSITIVE_INFINITY
    : parameters.length;
  const given = callable.params.length;
  if (given >= least && given <= most) return true;
  const names = parameters.map(({ name }) => name).join(', ');
  tellArguments(
    callable,
    `takes ${most < given ? 'only ' : ''}${names}, but is given ${given} arguments`,
    frame,
  );
  return false;
};

/** A comparison with a word that the vocabulary does not know. */
const checkComparison = (
  left: Typed | undefined,
  right: Typed | undefined,
  path: Expression,
  frame: Frame,
): void => {
  if (left?.shape.kind !== 'choice' || right?.shape.kind !== 'text' || right.shape.value === undefined)
    return;
  const { choices } = left.shape;
  const { value } = right.shape;
  if (choices.includes(value)) return;
  const span = spanOf(frame.source, path.loc);
  const found = { path: left.path, value, choices: choices.map((each) => `"${each}"`).join(', ') };
  tell(frame, diagnostic('template-choice', found, { span, hints: didYouMean(nearest(value, choices)) }));
};

const checkHelper = (helper: Helper, callable: Callable, frame: Frame): Typed | undefined => {
  const { parameters } = helper;
  if (callable.hash?.pairs.length) tellArguments(callable, 'takes no named arguments', frame);
  const typed = callable.params.map((param) => checkExpression(param, frame));
  if (!checkNumber(callable, parameters, frame)) return undefined;
  for (const [index, given] of callable.params.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    const value = typed[index];
    if (parameter && value) checkArgument(callable, parameter, given, value, frame);
  }
  const [first, second] = callable.params;
  if (helper.name === 'eq' && first && second) {
    checkComparison(typed[0], typed[1], second, frame);
    checkComparison(typed[1], typed[0], first, frame);
  }
  if (helper.filters) return typed[0];
  if (helper.gives === 'truth') return { ...unknownValue, shape: { kind: 'boolean' } };
  const shape = givenShape(helper.name);
  return shape ? { ...unknownValue, shape } : unknownValue;
};

/** `(lookup places 0)`, `(lookup this "text")`: known where the key is written out. */
const checkLookup = (callable: Callable, frame: Frame): Typed | undefined => {
  const [holder, key] = callable.params.map((param) => checkExpression(param, frame));
  if (callable.params.length !== 2) tellArguments(callable, 'takes what holds the value, and its key', frame);
  if (!holder || !key) return undefined;
  if (key.shape.kind === 'text' && key.shape.value !== undefined) {
    const reached = step(holder, key.shape.value, frame.guards);
    return 'missing' in reached ? unknownValue : reached;
  }
  return holder.shape.kind === 'list'
    ? { shape: holder.shape.entry, path: `${holder.path}[]`, optional: true }
    : unknownValue;
};

const tellUse = (callable: Callable, problem: string, frame: Frame): void => {
  const found = { helper: calledName(callable) ?? '', problem };
  tell(frame, diagnostic('template-place', found, { span: spanOf(frame.source, callable.loc) }));
};

const checkUse = (helper: Helper, callable: Callable, use: Use, frame: Frame): void => {
  if (helper.gives === 'markup' && use === 'argument')
    tellUse(callable, 'makes markup and can only stand by itself', frame);
  if (helper.gives === 'markup' && use === 'condition')
    tellUse(callable, 'prints and cannot hold a block', frame);
  if (helper.filters && use === 'print')
    tellUse(callable, 'gives a list; go through it in {{#each (…)}}', frame);
  if (helper.gives === 'truth' && use === 'print')
    tellUse(callable, 'answers yes or no and prints nothing; ask it in {{#if (…)}}', frame);
};

export const tellUnknownHelper = (callable: Callable, frame: Frame, hints: readonly Hint[] = []): void => {
  const { path } = callable;
  const name = path.type === 'PathExpression' ? path.original : String(path.original ?? '');
  const near = nearest(name, [...Object.keys(helpers), ...builtinNames]);
  const span = spanOf(frame.source, path.loc);
  tell(frame, diagnostic('template-helper', { name }, { span, hints: [...hints, ...didYouMean(near)] }));
};

export const helperNamed = (name: string | undefined): Helper | undefined => {
  // The table is a closed record; a template's name may be any word.
  const table: Readonly<Record<string, Helper>> = helpers;
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
};

/** Checks a helper's call and what it is given. */
export const checkCall = (callable: Callable, frame: Frame, use: Use): Typed | undefined => {
  const name = calledName(callable);
  if (name === 'lookup') return checkLookup(callable, frame);
  const helper = helperNamed(name);
  if (helper) {
    checkUse(helper, callable, use, frame);
    return checkHelper(helper, callable, frame);
  }
  const block = builtinNames.find((each) => each === name);
  if (block) tellUse(callable, `is a block: {{#${block} …}}…{{/${block}}}`, frame);
  else tellUnknownHelper(callable, frame);
  return undefined;
};
