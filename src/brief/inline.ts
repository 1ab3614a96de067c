import type { PhrasingContent } from 'mdast';
import { parseMarkdown } from './inline/markdown.ts';
import { type MaskedText, maskCitations, maskedPattern } from './inline/mask.ts';
import type { InlineNode, TextNode } from './inline/node.ts';

export type { Citation, InlineNode } from './inline/node.ts';

/** Text without one of these is text and nothing else; most is, and parsing Markdown is slow. */
const special = /[*_`[<\\]/;

interface Reading {
  readonly written: string;
  readonly masked: MaskedText;
}

const textNode = (text: string, start: number, end: number): TextNode => ({ kind: 'text', text, start, end });

/** Parts a run of text at the citations in it. Their offsets are known from the masked text, which escapes do not shorten there. */
const splitText = ({ masked }: Reading, text: string, start: number, end: number): readonly InlineNode[] => {
  const nodes: InlineNode[] = [];
  const own = [...masked.citations].filter(([at]) => at >= start && at < end);
  let after = 0;
  let from = start;
  for (const [index, match] of [...text.matchAll(maskedPattern)].entries()) {
    const [at, found] = own[index] ?? [];
    if (at === undefined || !found) break;
    if (match.index > after) nodes.push(textNode(text.slice(after, match.index), from, at));
    nodes.push({ kind: 'citation', citations: found.citations, start: at, end: found.end });
    after = match.index + match[0].length;
    from = found.end;
  }
  if (after < text.length) nodes.push(textNode(text.slice(after), from, end));
  return nodes;
};

const convert = (reading: Reading, node: PhrasingContent): readonly InlineNode[] => {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = reading.written.slice(start, end);
  switch (node.type) {
    case 'text':
      return splitText(reading, node.value, start, end);
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: convertAll(reading, node.children), start, end }];
    case 'link':
      return [{ kind: 'link', target: node.url, children: convertAll(reading, node.children), start, end }];
    case 'inlineCode':
      return [{ kind: 'code', text: codeOf(written), start, end }];
    default:
      return [textNode(written, start, end)];
  }
};

const convertAll = (reading: Reading, nodes: readonly PhrasingContent[]): readonly InlineNode[] =>
  nodes.flatMap((node) => convert(reading, node));

/** The inside of a code span, from the text as written: CommonMark 0.31, section 6.1. */
const codeOf = (written: string): string => {
  const inside = written.replace(/^`+/, '').replace(/`+$/, '').replace(/\n/g, ' ');
  const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
  return padded ? inside.slice(1, -1) : inside;
};

/**
 * Parses inline text: emphasis, strong, links, code and citations. All other Markdown is text as it is written.
 * Never fails: what is no markup is text.
 */
export const parseInline = (text: string): readonly InlineNode[] => {
  if (text === '') return [];
  if (!special.test(text)) return [textNode(text, 0, text.length)];
  const lead = text.length - text.trimStart().length;
  const masked = maskCitations(text);
  const reading = { written: text, masked };
  // Most markup in a brief is citations, which need no Markdown.
  if (!special.test(masked.text.replace(maskedPattern, '')))
    return splitText(reading, masked.text, 0, text.length);
  const nodes = convertAll(reading, parseMarkdown(masked.text));
  return lead === 0 ? nodes : [textNode(text.slice(0, lead), 0, lead), ...nodes];
};

/** A paragraph of prose and where it begins in the whole. */
export interface Paragraph {
  readonly offset: number;
  readonly nodes: readonly InlineNode[];
}

/** Parses text in paragraphs, which blank lines part. Offsets of the nodes count from their paragraph's. */
export const parseProse = (text: string): readonly Paragraph[] =>
  [...text.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g)]
    .filter(([paragraph]) => paragraph.trim() !== '')
    .map((match) => ({ offset: match.index, nodes: parseInline(match[0]) }));

/** Stands for a citation until the blank before it is gone too. Briefs hold no such character. */
const dropped = '\uFDD0';

const plainOf = (node: InlineNode): string => {
  if (node.kind === 'citation') return dropped;
  return 'text' in node ? node.text : node.children.map(plainOf).join('');
};

/** The text as plain words, for titles and alternative texts: markup gone, citations dropped with the blank before them. */
export const stripInline = (text: string): string =>
  special.test(text)
    ? parseInline(text)
        .map(plainOf)
        .join('')
        .replace(/[ \t]?\uFDD0+/g, '')
        .trim()
    : text;

/** Whether a document may link there: an http, https or mailto address. */
export const isSafeLink = (target: string): boolean =>
  /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])/i.test(target) && !/[\s\p{Cc}]/u.test(target);
