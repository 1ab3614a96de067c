import { calledName, type Expression } from '../load/syntax.ts';
import type { Frame } from './frame.ts';
import { quietly } from './path.ts';

/**
 * The paths that were asked for where an expression holds. `or` and `some` count as asking for each of theirs:
 * who writes them knows what they stand for.
 */
export const askedFor = (asked: Expression, frame: Frame): readonly string[] => {
  if (asked.type === 'PathExpression') {
    const path = quietly(asked, frame)?.path;
    return path ? [path] : [];
  }
  if (asked.type !== 'SubExpression' || calledName(asked) === 'not') return [];
  return asked.params.flatMap((param) => askedFor(param, frame));
};

/** The paths that are there where an expression does not hold: `(not sources)`. */
export const askedForOtherwise = (asked: Expression, frame: Frame): readonly string[] =>
  asked.type === 'SubExpression' && calledName(asked) === 'not'
    ? asked.params.flatMap((param) => askedFor(param, frame))
    : [];
