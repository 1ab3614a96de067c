import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourcesIn } from '../support/sources.ts';

const sources = sourcesIn('src');

/** Data, not code: their length says nothing about how they read. */
const isTable = ({ path }: SourceFile): boolean =>
  path.startsWith('src/diagnostic/codes/') || path.startsWith('src/layout/text/widths');

const code = sources.filter((file) => !isTable(file));

/** The value that this share of them do not exceed. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1;

interface Measured {
  readonly name: string;
  readonly lines: number;
}

const isFunction = (node: ts.Node): boolean =>
  ts.isArrowFunction(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node);

const functionsIn = ({ path, text }: SourceFile): readonly Measured[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) {
      const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const last = file.getLineAndCharacterOfPosition(node.end).line;
      found.push({ name: `${path}:${first + 1}`, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

describe('The files of src', () => {
  const lengths = code.map(linesOf);

  it('are many and small: the median is at most 60 lines, nine in ten have at most 180', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(180);
  });

  it('never have more than 400 lines, tables of data apart', () => {
    expect(code.filter((file) => linesOf(file) > 400).map(({ path }) => path)).toEqual([]);
  });
});

describe('The functions of src', () => {
  const functions = code.flatMap(functionsIn);
  const lengths = functions.map(({ lines }) => lines);

  it('are short: the median is at most 10 lines, nine in ten have at most 30', () => {
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(10);
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(30);
  });

  it('never have more than 60 lines', () => {
    expect(functions.filter(({ lines }) => lines > 60).map(({ name }) => name)).toEqual([]);
  });
});
