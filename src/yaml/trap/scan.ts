import type { Finding, Trap } from './finding.ts';
import { flowEnd, quoteEnd } from './flow.ts';
import { headOf, type Line, linesOf, withoutComment } from './line.ts';
import { dedent, keyTooDeep, shiftEntry, strayTrap, takeOut } from './misplaced.ts';
import { close, continueText, openText, type Place, type Scan } from './open-text.ts';
import { colonsIn, isBlockHead, signTrap, startTrap } from './value.ts';

/** Moves past a value that ends at an offset further down. */
const jump = (scan: Scan, index: number, offset: number): void => {
  let line = index;
  while ((scan.lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
  scan.next = Math.max(scan.next, line + 1);
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

const scanQuoted = (scan: Scan, value: string, place: Place): void => {
  const limit = deeperEnd(scan, place.index, place.parent);
  const end = quoteEnd(scan.text, place.start, limit);
  if (end === undefined) {
    const trap: Trap = { kind: 'unclosed', mark: 'quotation mark' };
    openText(scan, value, place, trap, [place.start]);
    return;
  }
  const lineEnd = scan.text.indexOf('\n', end);
  const rest = scan.text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  if (/^\s*(?:\s#.*)?$/.test(rest)) jump(scan, place.index, end - 1);
  else if (!/^\s*:(?:\s|$)/.test(rest) && end - place.start <= value.length) {
    const masks = [...value.matchAll(/["']/g)].map((match) => place.start + match.index);
    openText(scan, value, place, { kind: 'quote', rest: rest.trim().slice(0, 40) }, masks);
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
  } else openText(scan, value, place, signTrap(value.charAt(0)), [place.start]);
};

/** A line of text without a key that one could name: one colon makes a key of it, more than one are no YAML. */
const scanPlain = (scan: Scan, value: string, place: Place): void => {
  const text = withoutComment(value);
  const [first, second] = colonsIn(text);
  if (place.isAfterKey || first === undefined || second !== undefined) {
    openText(scan, value, place);
    return;
  }
  const from = value.slice(first + 1).search(/\S|$/) + first + 1;
  const parent = scan.lines[place.index]?.start ?? 0;
  const inner = {
    ...place,
    start: place.start + from,
    parent: place.start - parent,
    isAfterKey: true,
    isEntry: false,
  };
  scanValue(scan, value.slice(from), inner);
};

const scanValue = (scan: Scan, written: string, given: Place): void => {
  const [prefix] = /^(?:(?:&\w[\w-]*|!!?[a-z]+)(?:[ \t]+|$))*/.exec(written) ?? [''];
  const value = written.slice(prefix.length);
  const place = { ...given, start: given.start + prefix.length };
  const isEmpty = value === '' || value.startsWith('#');
  scan.pending = isEmpty ? place.parent : undefined;
  if (isEmpty) return;
  const trap = startTrap(value, place.isAfterKey);
  if (trap) openText(scan, value, place, trap, [place.start]);
  else if (isBlockHead(value)) skipBlock(scan, place.index, place.parent);
  else if (/^["']/.test(value)) scanQuoted(scan, value, place);
  else if (/^[[{]/.test(value)) scanFlow(scan, value, place);
  else if (!/^\*/.test(value)) scanPlain(scan, value, place);
};

/** Tabs can stand for a blank each where a block begins, or under a line that did the same; elsewhere nobody knows their depth. */
const canBeBlanks = (scan: Scan, index: number): boolean => {
  let before = index - 1;
  while (before >= 0 && scan.lines[before]?.text.trim() === '') before -= 1;
  return before < 0 || /^\t|:\s*(?:#.*)?$/.test(scan.lines[before]?.text ?? '');
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

/** A line that would go on with a text, and is meant to be a key or an entry of its own; else it does go on with it. */
const scanContinued = (scan: Scan, index: number, line: Line, open: NonNullable<Scan['open']>): void => {
  const key = keyTooDeep(scan, open, line);
  if (key !== undefined) {
    const value = line.text.slice(line.indent + key.length + 1);
    const start = line.start + line.text.length - value.trimStart().length;
    const parent = dedent(scan, line, open, key);
    scanValue(scan, value.trimStart(), { index, start, parent, isAfterKey: true, isEntry: false });
  } else if (open.isEntry && !open.trap && /^-\s/.test(line.text.slice(line.indent))) {
    scanHead(scan, index, shiftEntry(scan, line, open));
  } else continueText(scan, open, line);
};

const scanHead = (scan: Scan, index: number, line: Line): void => {
  const { parent: own, key, column } = headOf(line);
  const stray = own === undefined ? strayTrap(scan, index, line) : undefined;
  if (stray) {
    takeOut(scan, index, line, stray);
    return;
  }
  scan.hasKey ||= key !== undefined;
  const parent = own ?? Math.min(scan.pending ?? line.indent - 1, line.indent - 1);
  const isAfterKey = key !== undefined;
  const isEntry = !isAfterKey && own !== undefined;
  scanValue(scan, line.text.slice(column), {
    index,
    start: line.start + column,
    parent,
    isAfterKey,
    isEntry,
  });
};

const scanLine = (scan: Scan, index: number, line: Line): void => {
  if (line.text.length === line.indent) return;
  if (line.text.startsWith('#', line.indent) || /^(?:---|\.\.\.|%)/.test(line.text)) {
    close(scan);
    return;
  }
  scanTabs(scan, index, line);
  if (scan.open && line.indent > scan.open.parent) {
    scanContinued(scan, index, line, scan.open);
    return;
  }
  close(scan);
  scanHead(scan, index, line);
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
    hasKey: false,
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
