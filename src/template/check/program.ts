import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { spanOf } from '../load/source.ts';
import {
  type Block,
  calledName,
  type Expression,
  isBare,
  type Mustache,
  type Program,
  type Statement,
} from '../load/syntax.ts';
import { checkCall, checkExpression, helperNamed, tellArguments, tellUnknownHelper } from './call.ts';
import { type Frame, guarded, type Typed, type TypedScope, tell, unknownValue } from './frame.ts';
import { askedFor, askedForOtherwise } from './guard.ts';
import { checkPartialCall } from './partial.ts';
import { resolvePath } from './path.ts';
import { checkPrinted } from './printed.ts';
import { describeShape } from './shape.ts';

const checkMustache = (mustache: Mustache, frame: Frame): void => {
  const { path } = mustache;
  if (!isBare(mustache) || path.type !== 'PathExpression') {
    checkCall(mustache, frame, 'print');
    return;
  }
  const helper = helperNamed(calledName(mustache));
  const hints = helper ? [{ message: `The helper "${helper.name}" takes arguments: ${helper.example}` }] : [];
  const typed = resolvePath(path, frame, hints);
  if (typed) checkPrinted(path, typed, frame);
};

/** The frame inside a block that changes the context. */
const inside = (block: Block, context: Typed, frame: Frame): Frame => {
  const [value, index] = block.program?.blockParams ?? [];
  const scope: TypedScope = { context: { ...context, optional: false }, value, index };
  return { ...frame, scopes: [...frame.scopes, scope] };
};

const checkParameters = (block: Block, most: number, frame: Frame): void => {
  const names = block.program?.blockParams ?? [];
  if (names.length > most)
    tellArguments(
      block,
      most === 0 ? 'names nothing with "as |…|"' : `names at most ${most} with "as |…|"`,
      frame,
    );
};

/** What an each or with goes into; exactly one argument. */
const checkSubject = (block: Block, frame: Frame): Typed | undefined => {
  const [subject] = block.params;
  const typed = subject && checkExpression(subject, frame);
  if (block.params.length !== 1)
    tellArguments(block, `takes one argument, not ${block.params.length}`, frame);
  if (block.hash?.pairs.length) tellArguments(block, 'takes no named arguments', frame);
  return typed;
};

const checkEach = (block: Block, frame: Frame): void => {
  checkParameters(block, 2, frame);
  const list = checkSubject(block, frame);
  if (list && block.program) {
    const { shape } = list;
    if (shape.kind !== 'list' && shape.kind !== 'unknown') tellNoList(block, list, frame);
    const path = list.path && `${list.path}[]`;
    const entry = shape.kind === 'list' ? { shape: shape.entry, path, optional: false } : unknownValue;
    const asked = guarded(frame, list.path ? [list.path] : []);
    checkProgram(block.program, { ...inside(block, entry, asked), inLoop: true });
  }
  if (block.inverse) checkProgram(block.inverse, frame);
};

const tellNoList = (block: Block, list: Typed, frame: Frame): void => {
  const [subject] = block.params;
  const path = subject?.type === 'PathExpression' ? subject.original : list.path;
  const items = list.shape.kind === 'mapping' && list.shape.fields.has('items');
  const hints = didYouMean(items ? `${path}.items` : undefined);
  const span = spanOf(frame.source, (subject ?? block).loc);
  tell(frame, diagnostic('template-no-list', { path, what: describeShape(list.shape) }, { span, hints }));
};

const checkWith = (block: Block, frame: Frame): void => {
  checkParameters(block, 1, frame);
  const context = checkSubject(block, frame);
  if (context && block.program) {
    const asked = guarded(frame, context.path ? [context.path] : []);
    checkProgram(block.program, inside(block, context, asked));
  }
  if (block.inverse) checkProgram(block.inverse, frame);
};

/** Both bodies of a condition, each with what has been asked for. */
const checkBodies = (
  then: Program | undefined,
  otherwise: Program | undefined,
  conditions: readonly Expression[],
  frame: Frame,
): void => {
  const there = conditions.flatMap((condition) => askedFor(condition, frame));
  const thereOtherwise = conditions.flatMap((condition) => askedForOtherwise(condition, frame));
  if (then) checkProgram(then, guarded(frame, there));
  if (otherwise) checkProgram(otherwise, guarded(frame, thereOtherwise));
};

const checkCondition = (block: Block, frame: Frame): void => {
  checkParameters(block, 0, frame);
  checkExpressions(block.params, frame);
  if (block.params.length !== 1)
    tellArguments(block, `takes one argument, not ${block.params.length}`, frame);
  for (const { key } of block.hash?.pairs ?? [])
    if (key !== 'includeZero') tellArguments(block, `has no argument "${key}"`, frame);
  const { program, inverse } = block;
  if (calledName(block) === 'unless') checkBodies(inverse, program, block.params, frame);
  else checkBodies(program, inverse, block.params, frame);
};

const checkExpressions = (expressions: readonly Expression[], frame: Frame): void => {
  for (const expression of expressions) checkExpression(expression, frame);
};

/** A helper's name as a block: `{{#shown quotes "deck"}}` is `{{#if (shown quotes "deck")}}`. */
const checkHelperBlock = (block: Block, frame: Frame): void => {
  checkParameters(block, 0, frame);
  checkCall(block, frame, 'condition');
  const negated = calledName(block) === 'not';
  if (negated) checkBodies(block.inverse, block.program, block.params, frame);
  else checkBodies(block.program, block.inverse, block.params, frame);
};

const tellUnknownBlock = (block: Block, frame: Frame): void => {
  const written = block.path.original;
  const hints = isBare(block)
    ? [{ message: `did you mean {{#with ${written}}} or {{#each ${written}}}?` }]
    : [];
  tellUnknownHelper(block, frame, hints);
};

const checkBlock = (block: Block, frame: Frame): void => {
  const name = calledName(block);
  if (name === 'each') checkEach(block, frame);
  else if (name === 'with') checkWith(block, frame);
  else if (name === 'if' || name === 'unless') checkCondition(block, frame);
  else if (helperNamed(name)) checkHelperBlock(block, frame);
  else tellUnknownBlock(block, frame);
};

const checkStatement = (statement: Statement, frame: Frame): void => {
  if (statement.type === 'MustacheStatement') checkMustache(statement, frame);
  if (statement.type === 'BlockStatement') checkBlock(statement, frame);
  if (statement.type === 'PartialStatement') checkPartialCall(statement, frame, checkProgram);
};

/** Checks every path, helper and partial of a program. */
export const checkProgram = (program: Program, frame: Frame): void => {
  for (const statement of program.body) checkStatement(statement, frame);
};
