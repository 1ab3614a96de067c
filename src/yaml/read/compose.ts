import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { limits } from '../../unit/limits.ts';

type Token = CST.Token;

/** What one text was composed to, or that it nests too deep: then the offset where it does. */
export type Composed =
  | { readonly kind: 'documents'; readonly documents: readonly Document.Parsed<ParsedNode>[] }
  | { readonly kind: 'tooDeep'; readonly offset: number };

/**
 * Brackets and compact indicators (`- - -`) that are open on the way through the text. The parser's own time grows with
 * the square of its depth, so it is stopped before it gets there.
 */
const depthCounter = (): ((lexeme: string) => number) => {
  let brackets = 0;
  let compact = 0;
  return (lexeme) => {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets -= 1;
    else if (lexeme === '-' || lexeme === '?') compact += 1;
    else if (lexeme === '\n') compact = 0;
    return Math.max(brackets, compact);
  };
};

const childrenOf = (token: Token): readonly Token[] => {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value]).filter((each) => each != null);
};

/** Walks with a list of its own: the call stack must not depend on what a file nests. */
const tooDeepAt = (tokens: readonly Token[]): number | undefined => {
  let level: readonly Token[] = tokens;
  // The document itself is one level more.
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.nesting.most + 1) return level[0]?.offset ?? 0;
    level = level.flatMap(childrenOf);
  }
  return undefined;
};

/** Composes YAML 1.2 with every scalar left as text ("failsafe"): what a scalar means is for the schema to say. */
export const compose = (text: string): Composed => {
  const parser = new Parser();
  const depthAfter = depthCounter();
  const tokens: Token[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (depthAfter(lexeme) > limits.nesting.most)
      return { kind: 'tooDeep', offset: Math.min(offset, text.length) };
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The lexer marks the start of a document, a scalar and flow's end with a control character of its own, which has no place.
    if (!/^[\x02\x18\x1f]$/.test(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  const deep = tooDeepAt(tokens);
  if (deep !== undefined) return { kind: 'tooDeep', offset: deep };
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  return { kind: 'documents', documents: [...composer.compose(tokens, true, text.length)] };
};
