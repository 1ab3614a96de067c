import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { spanOf } from '../load/source.ts';
import { type PartialCall, type Program, partialName } from '../load/syntax.ts';
import { checkExpression } from './call.ts';
import { type Frame, type Typed, tell } from './frame.ts';
import type { Field } from './shape.ts';

/** The context of a partial with its parameters, which come before the context's own keys. */
const withParameters = (context: Typed, parameters: ReadonlyMap<string, Typed>): Typed => {
  if (parameters.size === 0) return context;
  const fields = new Map<string, Field>(context.shape.kind === 'mapping' ? context.shape.fields : []);
  for (const [key, { shape, path, optional }] of parameters) fields.set(key, { shape, optional, path });
  return { ...context, shape: { kind: 'mapping', fields } };
};

const checkArguments = (statement: PartialCall, frame: Frame): Typed | undefined => {
  const [given, ...others] = statement.params;
  if (others.length > 0) {
    const found = {
      helper: `> ${partialName(statement) ?? ''}`,
      problem: 'takes one context, and parameters by name',
    };
    tell(frame, diagnostic('template-arguments', found, { span: spanOf(frame.source, statement.loc) }));
  }
  const parameters = new Map<string, Typed>();
  for (const { key, value } of statement.hash?.pairs ?? []) {
    const typed = checkExpression(value, frame);
    if (typed) parameters.set(key, typed);
  }
  const context = given ? checkExpression(given, frame) : frame.scopes.at(-1)?.context;
  return context && withParameters(context, parameters);
};

const tellUnknown = (name: string, statement: PartialCall, frame: Frame): void => {
  const span = spanOf(frame.source, statement.name.loc);
  const hints = didYouMean(nearest(name, frame.pack.partials.keys()));
  tell(frame, diagnostic('template-partial', { name }, { span, hints }));
};

const tellRecursion = (name: string, statement: PartialCall, frame: Frame): void => {
  const chain = [...frame.partials.slice(frame.partials.indexOf(name)), name].join(' → ');
  tell(frame, diagnostic('template-recursion', { chain }, { span: spanOf(frame.source, statement.loc) }));
};

/** Checks a partial in the context that it is called with. */
export const checkPartialCall = (
  statement: PartialCall,
  frame: Frame,
  checkProgram: (program: Program, frame: Frame) => void,
): void => {
  const name = partialName(statement);
  const context = checkArguments(statement, frame);
  // A name that is worked out has been refused already.
  if (name === undefined) return;
  const partial = frame.pack.partials.get(name);
  if (!partial) tellUnknown(name, statement, frame);
  frame.pack.called.add(name);
  const recursive = frame.partials.includes(name);
  if (recursive) tellRecursion(name, statement, frame);
  if (!partial || recursive || !context) return;
  checkProgram(partial.program, {
    ...frame,
    source: partial.source,
    scopes: [{ context, value: undefined, index: undefined }],
    partials: [...frame.partials, name],
    trace: [{ message: 'called here', span: spanOf(frame.source, statement.loc) }, ...frame.trace],
  });
};
