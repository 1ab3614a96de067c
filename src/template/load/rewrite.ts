import type { Span } from '../../diagnostic/span.ts';
import { markContent } from '../marks.ts';
import {
  block,
  call,
  content,
  mustache,
  number,
  partialHelperName,
  placeName,
  printName,
  program,
  string,
} from './build.ts';
import { contextAt, referTo, type Scope } from './refer.ts';
import { offsetOf, spanBetween, spanOf, type TemplateSource } from './source.ts';
import {
  type Block,
  type Callable,
  type Content,
  calledName,
  type Expression,
  isBare,
  type PartialCall,
  type Program,
  partialName,
  type Statement,
} from './syntax.ts';

/** Rewrites one template; `places` collects where its content and its mustaches stand, shared by a whole pack. */
interface Rewriting {
  readonly source: TemplateSource;
  readonly places: Span[];
  /** Number of the next scope, so that each has a name of its own. */
  scopes: number;
}

const place = (rewriting: Rewriting, span: Span): number => rewriting.places.push(span) - 1;

const argument = (expression: Expression, scopes: readonly Scope[], rewriting: Rewriting): Expression => {
  if (expression.type === 'SubExpression') return called(expression, scopes, rewriting);
  if (expression.type === 'PathExpression') return referTo(expression, scopes);
  return expression;
};

const called = (callable: Callable, scopes: readonly Scope[], rewriting: Rewriting): Expression => {
  const params = callable.params.map((param) => argument(param, scopes, rewriting));
  const here = number(place(rewriting, spanOf(rewriting.source, callable.loc)));
  return call(calledName(callable) ?? '', params, { [placeName]: here });
};

const namedArguments = (
  callable: Pick<Callable, 'hash'>,
  scopes: readonly Scope[],
  rewriting: Rewriting,
): Readonly<Record<string, Expression>> =>
  Object.fromEntries(
    (callable.hash?.pairs ?? []).map(({ key, value }) => [key, argument(value, scopes, rewriting)]),
  );

const rewriteContent = (statement: Content, rewriting: Rewriting): readonly Statement[] => {
  const { value, original, rightStripped, loc } = statement;
  if (value === '') return [];
  const start = offsetOf(rewriting.source, loc.start) + strippedInFront(value, original, rightStripped);
  const span = spanBetween(rewriting.source, start, start + value.length);
  return [content(markContent(place(rewriting, span)) + value)];
};

/** How many characters white-space control took from the front: of pure white space, up to the line's end. */
const strippedInFront = (value: string, original: string, stripped: boolean | undefined): number => {
  if (value.trim() !== '') return original.search(/\S/) - value.search(/\S/);
  return stripped ? (/^[ \t]*\r?\n?/.exec(original)?.[0].length ?? 0) : 0;
};

const rewritePartial = (
  statement: PartialCall,
  scopes: readonly Scope[],
  rewriting: Rewriting,
): readonly Statement[] => {
  const { source } = rewriting;
  const { loc, indent } = statement;
  const start = offsetOf(source, loc.start);
  // Handlebars would indent every line that the partial prints, values included; the first is enough.
  const indented = spanBetween(source, start - indent.length, start);
  const before = indent ? [content(markContent(place(rewriting, indented)) + indent)] : [];
  const [given] = statement.params;
  const context = given ? argument(given, scopes, rewriting) : contextAt(0, scopes);
  const params = [string(partialName(statement) ?? ''), context];
  return [...before, mustache(partialHelperName, params, namedArguments(statement, scopes, rewriting))];
};

/** `each` and `with`: their context's reference goes to the body as a hidden block parameter. */
const rewriteScope = (
  statement: Block,
  name: string,
  scopes: readonly Scope[],
  rewriting: Rewriting,
): Statement => {
  const scope = newScope(statement.program, rewriting);
  const body = statement.program && rewriteProgram(statement.program, [...scopes, scope], rewriting);
  const main = body && { ...body, blockParams: ['$value', scope.index ?? '$index', scope.name] };
  const params = statement.params.map((param) => argument(param, scopes, rewriting));
  const inverse = statement.inverse && rewriteProgram(statement.inverse, scopes, rewriting);
  return block({ name, params, pairs: {}, main, inverse });
};

/** `if` and `unless`, and helpers that are asked as blocks: `{{#not x}}` becomes `{{#if (not x)}}`. */
const rewriteCondition = (statement: Block, scopes: readonly Scope[], rewriting: Rewriting): Statement => {
  const name = calledName(statement);
  const main = statement.program && rewriteProgram(statement.program, scopes, rewriting);
  const inverse = statement.inverse && rewriteProgram(statement.inverse, scopes, rewriting);
  if (name !== 'if' && name !== 'unless')
    return block({ name: 'if', params: [called(statement, scopes, rewriting)], pairs: {}, main, inverse });
  const params = statement.params.map((param) => argument(param, scopes, rewriting));
  return block({ name, params, pairs: namedArguments(statement, scopes, rewriting), main, inverse });
};

const rewriteBlock = (statement: Block, scopes: readonly Scope[], rewriting: Rewriting): Statement => {
  const name = calledName(statement);
  return name === 'each' || name === 'with'
    ? rewriteScope(statement, name, scopes, rewriting)
    : rewriteCondition(statement, scopes, rewriting);
};

const newScope = (body: Program | undefined, rewriting: Rewriting): Scope => {
  rewriting.scopes += 1;
  const [value, index] = body?.blockParams ?? [];
  return { name: `$scope${rewriting.scopes}`, value, index };
};

const rewriteStatement = (
  statement: Statement,
  scopes: readonly Scope[],
  rewriting: Rewriting,
): readonly Statement[] => {
  switch (statement.type) {
    case 'ContentStatement':
      return rewriteContent(statement, rewriting);
    case 'MustacheStatement': {
      const { path, loc } = statement;
      const bare = isBare(statement) && path.type === 'PathExpression';
      const printed = bare ? referTo(path, scopes) : called(statement, scopes, rewriting);
      const here = number(place(rewriting, spanOf(rewriting.source, loc)));
      return [mustache(printName, [here, printed], {})];
    }
    case 'BlockStatement':
      return [rewriteBlock(statement, scopes, rewriting)];
    case 'PartialStatement':
      return rewritePartial(statement, scopes, rewriting);
    default:
      return [];
  }
};

const rewriteProgram = (source: Program, scopes: readonly Scope[], rewriting: Rewriting): Program =>
  program(source.body.flatMap((statement) => rewriteStatement(statement, scopes, rewriting)));

/**
 * Rewrites a checked template so that each printed value passes through one function that knows where it stands:
 * `{{a.b}}` becomes `{{$print place ($refer @$context "a" "b")}}`. Content begins with a mark that names its place.
 */
export const rewriteTemplate = (parsed: Program, source: TemplateSource, places: Span[]): Program =>
  rewriteProgram(parsed, [], { source, places, scopes: 0 });
