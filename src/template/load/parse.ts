import Handlebars from 'handlebars';
import { diagnostic, type Hint, type Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { unclosedBlock } from './block.ts';
import { offsetOf, spanBetween, spanOf, type TemplateSource } from './source.ts';
import type { Program } from './syntax.ts';

/** What Handlebars' errors and its lexer tell of a place. */
interface ThrownPlace {
  readonly lineNumber?: number;
  readonly column?: number;
  readonly endLineNumber?: number;
  readonly endColumn?: number;
}
interface LexerPlace {
  readonly first_line: number;
  readonly first_column: number;
  readonly last_line: number;
  readonly last_column: number;
}

/** The parser's own place when it threw: it is not part of the error, and its message only draws it. */
const lexerPlace = (): LexerPlace | undefined => {
  // Handlebars exports its parser; its declarations leave it out.
  const { Parser } = Handlebars as unknown as { Parser?: { lexer?: { yylloc?: LexerPlace } } };
  return Parser?.lexer?.yylloc;
};

const placeOf = (error: ThrownPlace, source: TemplateSource): Span | undefined => {
  if (error.lineNumber !== undefined && error.column !== undefined) {
    const start = { line: error.lineNumber, column: error.column };
    const end = { line: error.endLineNumber ?? start.line, column: error.endColumn ?? start.column };
    return spanOf(source, { start, end });
  }
  const place = lexerPlace();
  if (!place) return undefined;
  const start = offsetOf(source, { line: place.first_line, column: place.first_column });
  const end = offsetOf(source, { line: place.last_line, column: place.last_column });
  return spanBetween(source, start, Math.max(start, end));
};

/** Handlebars' message without its place and drawing: "Expecting 'ID', got 'CLOSE'". */
const problemIn = (message: string): string => {
  const [, expected, got] = /Expecting ([\s\S]*), got '(\w+)'/.exec(message) ?? [];
  if (got === undefined) return message.replace(/ - \d+:\d+$/, '').replace(/\s*\n[\s\S]*$/, '');
  const name = tokens[got] ?? got;
  return /'(ID|STRING)'/.test(expected ?? '')
    ? `a name was expected, but here is ${name}`
    : `here is ${name}`;
};

/** Handlebars' names of what it read, where they do not speak for themselves. */
const tokens: Readonly<Record<string, string>> = {
  EOF: 'the end of the file',
  CLOSE: 'the closing "}}"',
  CLOSE_SEXPR: 'a ")"',
  OPEN_ENDBLOCK: 'the end of a block that was not opened',
  INVERSE: 'an "else" outside a block',
  INVALID: 'something that cannot stand there',
  SEP: 'a separator',
  EQUALS: 'a "="',
};

const hintFor = (source: TemplateSource): readonly Hint[] => {
  const open = unclosedBlock(source);
  return open ? [{ message: `The block "${open.name}" is opened here and not closed`, span: open.span }] : [];
};

/** Reads a template's syntax, white space already controlled. @returns `undefined` where it breaks Handlebars' rules. */
export const parseTemplate = (source: TemplateSource, report: Report): Program | undefined => {
  try {
    // The union of ../load/syntax.ts says what Handlebars' parser gives; its own declarations are wider.
    return Handlebars.parse(source.text) as unknown as Program;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Handlebars puts the place on its exceptions; other errors lack the fields.
    const span = placeOf(error as ThrownPlace, source);
    const problem = problemIn(error.message);
    const atEnd = span !== undefined && span.start.offset >= source.text.length;
    report(diagnostic('template-syntax', { problem }, { span, hints: atEnd ? hintFor(source) : [] }));
    return undefined;
  }
};
