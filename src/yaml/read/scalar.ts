import type { Scalar } from 'yaml';
import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { Source } from '../source.ts';
import type { LocatedScalar, ScalarComment, ScalarStyle } from '../tree.ts';
import { codePointName, forbiddenIn, unbalancedBidiIn } from './character.ts';

interface Reading {
  readonly source: Source;
  readonly report: Report;
  readonly unmask: (text: string) => string;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  BLOCK_FOLDED: 'folded',
  BLOCK_LITERAL: 'literal',
  QUOTE_DOUBLE: 'quoted',
  QUOTE_SINGLE: 'quoted',
};

const commentAfter = (source: Source, end: number): ScalarComment | undefined => {
  const pattern = /([ \t]+)(#.*)/y;
  pattern.lastIndex = end;
  const [, gap = '', text = ''] = pattern.exec(source.text) ?? [];
  if (text === '') return undefined;
  const start = end + gap.length;
  return { text, span: source.spanOf(start, start + text.length), gap: gap.length };
};

/** A block scalar's place is its text; the header (`>-`) and the blanks around are left out. */
const contentSpan = ({ source }: Reading, node: Scalar.Parsed, style: ScalarStyle): Span => {
  const [start, end] = node.range;
  const raw = source.text.slice(start, end);
  const header = style === 'folded' || style === 'literal' ? (raw.match(/^.*\n\s*/)?.[0].length ?? 0) : 0;
  return source.spanOf(start + Math.min(header, raw.trimEnd().length), start + raw.trimEnd().length);
};

/** Escapes (`"\uFFFE"`) can bring in what the file's own text was searched for already. */
const checkCharacters = ({ report }: Reading, text: string, span: Span): void => {
  const character = forbiddenIn(text);
  if (character !== undefined) {
    report(diagnostic('forbidden-character', { character: codePointName(character) }, { span }));
  }
  const bidi = unbalancedBidiIn(text);
  if (bidi !== undefined) report(diagnostic('unbalanced-bidi', { character: codePointName(bidi) }, { span }));
};

export const locateScalar = (reading: Reading, node: Scalar.Parsed): LocatedScalar => {
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
  const span = contentSpan(reading, node, style);
  // Only plain text is ever masked; an escape in quotes can make a character that looks like a mask.
  const value = String(node.value ?? '');
  const text = style === 'plain' ? reading.unmask(value) : value;
  checkCharacters(reading, text, span);
  const followed = style === 'plain' || style === 'quoted';
  return {
    kind: 'scalar',
    span,
    style,
    text,
    comment: followed ? commentAfter(reading.source, node.range[1]) : undefined,
  };
};
