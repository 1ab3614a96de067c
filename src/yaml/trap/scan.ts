import type { Finding, Trap } from './finding.ts';
import { flowEnd, quoteEnd } from './flow.ts';
import { headOf, type Line, linesOf, withoutComment } from './line.ts';
import { colonsIn, isBlockHead, signTrap, startTrap } from './value.ts';

/** A plain text that may go on on the next line. */
interface OpenText {
  /** Column of the key or dash that it belongs to; deeper lines go on with it. */
  readonly parent: number;
  readonly start: number;
  end: number;
  trap: Trap | undefined;
  readonly masks: number[];
  /** Offset of the `#` of a comment on its last line. */
  comment: number | undefined;
}

interface Scan {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly findings: Finding[];
  open: OpenText | undefined;
  /** Column of the key or dash whose value has not come yet. */
  pending: number | undefined;
  /** Lines before this one are done with. */
  next: number;
}

const close = (scan: Scan): void => {
  const { open } = scan;
  if (open?.trap)
    scan.findings.push({ trap: open.trap, start: open.start, end: open.end, masks: open.masks });
  scan.open = undefined;
};

/** Moves past a value that ends at an offset further down. */
const jump = (scan: Scan, index: number, offset: number): void => {
  let line = index;
  while ((scan.lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
  scan.next = Math.max(scan.next, line + 1);
};

const colonTrap = (text: string): Trap => ({ kind: 'colon', key: text.slice(0, colonsIn(text)[0]) });

/** Opens a plain text: what follows on deeper lines belongs to it. */
const openText = (
  scan: Scan,
  value: string,
  start: number,
  parent: number,
  trap: Trap | undefined,
  masks: readonly number[],
): void => {
  const text = withoutComment(value);
  const colons = colonsIn(text).map((at) => start + at);
  const comment = value.length > text.length ? value.indexOf('#', text.length) : -1;
  scan.open = {
    parent,
    start,
    end: start + text.length,
    trap: trap ?? (colons.length > 0 ? colonTrap(text) : undefined),
    masks: [...masks, ...colons],
    comment: comment === -1 ? undefined : start + comment,
  };
};

const continueText = (scan: Scan, open: OpenText, line: Line): void => {
  const content = line.text.slice(line.indent);
  const start = line.start + line.indent;
  if (open.comment !== undefined) {
    const comment = scan.text.slice(open.comment, scan.text.indexOf('\n', open.comment));
    open.trap ??= { kind: 'hash', comment: comment.slice(0, 60) };
    open.masks.push(open.comment);
  }
  const text = withoutComment(content);
  const colons = colonsIn(text);
  if (colons.length > 0) open.trap ??= colonTrap(text);
  open.masks.push(...colons.map((at) => start + at));
  open.end = start + text.length;
  open.comment = content.length > text.length ? start + content.indexOf('#', text.length) : undefined;
};

/** Skips the lines of a block scalar: all that are deeper than its key, and blank ones. */
const skipBlock = (scan: Scan, index: number, parent: number): void => {
  let line = index + 1;
  for (let each = scan.lines[line]; each; each = scan.lines[line]) {
    if (each.indent <= parent && each.text.trim() !== '') break;
    line += 1;
  }
  scan.next = line;
};

/** The end of the lines that are deeper than a key: a quoted or bracketed value of several lines ends before. */
const deeperEnd = (scan: Scan, index: number, parent: number): number => {
  let line = index;
  for (let each = scan.lines[line + 1]; each; each = scan.lines[line + 1]) {
    const isDeeper = each.indent > parent || each.text.trim() === '' || /^\s*[\]}]/.test(each.text);
    if (!isDeeper) break;
    line += 1;
  }
  const last = scan.lines[line];
  return last ? last.start + last.text.length : scan.text.length;
};

interface Place {
  readonly index: number;
  readonly start: number;
  readonly parent: number;
  readonly isAfterKey: boolean;
}

const scanQuoted = (scan: Scan, value: string, place: Place): void => {
  const limit = deeperEnd(scan, place.index, place.parent);
  const end = quoteEnd(scan.text, place.start, limit);
  if (end === undefined) {
    const trap: Trap = { kind: 'unclosed', mark: 'quotation mark' };
    openText(scan, value, place.start, place.parent, trap, [place.start]);
    return;
  }
  const lineEnd = scan.text.indexOf('\n', end);
  const rest = scan.text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  if (/^\s*(?:\s#.*)?$/.test(rest)) jump(scan, place.index, end - 1);
  else if (!/^\s*:(?:\s|$)/.test(rest) && end - place.start <= value.length) {
    const masks = [...value.matchAll(/["']/g)].map((match) => place.start + match.index);
    openText(
      scan,
      value,
      place.start,
      place.parent,
      { kind: 'quote', rest: rest.trim().slice(0, 40) },
      masks,
    );
  }
};

const scanFlow = (scan: Scan, value: string, place: Place): void => {
  const flow = flowEnd(scan.text, place.start, deeperEnd(scan, place.index, place.parent));
  if (!flow) return;
  const lineEnd = scan.text.indexOf('\n', flow.end);
  const rest = scan.text.slice(flow.end, lineEnd === -1 ? undefined : lineEnd);
  const isOnLine = flow.end - place.start <= value.length;
  if (/^\s*(?:\s#.*)?$/.test(rest) || !isOnLine || /^\s*:(?:\s|$)/.test(rest)) {
    scan.findings.push(...flow.findings);
    jump(scan, place.index, flow.end - 1);
  } else openText(scan, value, place.start, place.parent, signTrap(value.charAt(0)), [place.start]);
};

/** A line of text without a key that one could name: one colon makes a key of it, more than one are no YAML. */
const scanPlain = (scan: Scan, value: string, place: Place): void => {
  const text = withoutComment(value);
  const [first, second] = colonsIn(text);
  if (place.isAfterKey || first === undefined || second !== undefined) {
    openText(scan, value, place.start, place.parent, undefined, []);
    return;
  }
  const from = value.slice(first + 1).search(/\S|$/) + first + 1;
  const parent = scan.lines[place.index]?.start ?? 0;
  const inner = { ...place, start: place.start + from, parent: place.start - parent, isAfterKey: true };
  scanValue(scan, value.slice(from), inner);
};

const scanValue = (scan: Scan, written: string, given: Place): void => {
  const [prefix] = /^(?:(?:&\w[\w-]*|!!?[a-z]+)(?:[ \t]+|$))*/.exec(written) ?? [''];
  const value = written.slice(prefix.length);
  const place = { ...given, start: given.start + prefix.length };
  scan.pending = place.parent;
  if (value === '' || value.startsWith('#')) return;
  const trap = startTrap(value, place.isAfterKey);
  if (trap) openText(scan, value, place.start, place.parent, trap, [place.start]);
  else if (isBlockHead(value)) skipBlock(scan, place.index, place.parent);
  else if (/^["']/.test(value)) scanQuoted(scan, value, place);
  else if (/^[[{]/.test(value)) scanFlow(scan, value, place);
  else if (!/^\*/.test(value)) scanPlain(scan, value, place);
};

/** Tabs can stand for a blank each where a block begins, or under a line that did the same; elsewhere nobody knows their depth. */
const canBeBlanks = (scan: Scan, index: number): boolean => {
  const before = scan.lines.slice(0, index).findLast(({ text }) => text.trim() !== '');
  return before === undefined || /^\t|:\s*(?:#.*)?$/.test(before.text);
};

const scanTabs = (scan: Scan, index: number, line: Line): void => {
  const lead = line.text.slice(0, line.indent);
  if (!lead.includes('\t')) return;
  const masks = [...lead.matchAll(/\t/g)].map((match) => line.start + match.index);
  const start = masks[0] ?? line.start;
  const finding: Finding = { trap: { kind: 'tab' }, start, end: line.start + line.indent, masks };
  scan.findings.push(
    canBeBlanks(scan, index) ? finding : { ...finding, rewrite: { at: line.start, text: '#' } },
  );
};

/**
 * A key after a value that is short or finished was meant for a key, and only stands too far right. After unfinished text
 * it is text with a colon in it.
 */
const keyTooDeep = (scan: Scan, open: OpenText, line: Line): string | undefined => {
  const [, key] = /^([a-z][A-Za-z]*):(?:\s|$)/.exec(line.text.slice(line.indent)) ?? [];
  const before = scan.text.slice(open.start, open.end);
  return open.trap || !/^\S+(?:\s\S+){0,2}$|[.!?]["'”’)]*$/.test(before) ? undefined : key;
};

/** Reports a key that stands too far right, and moves it to its column: blanks go from before the key to behind its colon. */
const dedent = (scan: Scan, index: number, line: Line, column: number, key: string): void => {
  close(scan);
  const start = line.start + line.indent;
  const blanks = ' '.repeat(line.indent - column);
  const rewrite = { at: line.start + column, text: `${key}:${blanks}` };
  scan.findings.push({ trap: { kind: 'indent', key }, start, end: start + key.length, masks: [], rewrite });
  const value = line.text.slice(line.indent + key.length + 1);
  const lead = value.length - value.trimStart().length;
  const at = start + key.length + 1 + lead;
  scanValue(scan, value.trimStart(), { index, start: at, parent: column, isAfterKey: true });
};

const scanLine = (scan: Scan, index: number, line: Line): void => {
  if (line.text.length === line.indent) return;
  if (line.text.startsWith('#', line.indent) || /^(?:---|\.\.\.|%)/.test(line.text)) {
    close(scan);
    return;
  }
  scanTabs(scan, index, line);
  if (scan.open && line.indent > scan.open.parent) {
    const key = keyTooDeep(scan, scan.open, line);
    if (key !== undefined) {
      dedent(scan, index, line, scan.open.parent, key);
      return;
    }
    continueText(scan, scan.open, line);
    return;
  }
  close(scan);
  const head = headOf(line);
  const parent = head.parent ?? Math.min(scan.pending ?? line.indent - 1, line.indent - 1);
  const place = { index, start: line.start + head.column, parent, isAfterKey: head.key !== undefined };
  scanValue(scan, line.text.slice(head.column), place);
};

/**
 * Looks for texts that YAML reads as something else or not at all, line by line, before it is parsed. It knows block
 * scalars, quotes and brackets well enough to leave what stands in them alone.
 */
export const scanTraps = (text: string): readonly Finding[] => {
  const scan: Scan = {
    text,
    lines: linesOf(text),
    findings: [],
    open: undefined,
    pending: undefined,
    next: 0,
  };
  for (const [index, line] of scan.lines.entries()) {
    if (index < scan.next) continue;
    scan.next = index + 1;
    scanLine(scan, index, line);
  }
  close(scan);
  return scan.findings;
};
