import type { Finding, Trap } from './finding.ts';
import type { Line } from './line.ts';
import { close, type OpenText, type Scan } from './open-text.ts';
import { colonsIn } from './value.ts';

const misplaced = (problem: string, cure: string): Trap => ({ kind: 'misplaced', problem, cure });

const ifText = 'if it is text, put all of the text in quotes';

/**
 * A key after a value that is short or finished was meant for a key, and only stands too far right. After unfinished text
 * it is text with a colon in it.
 */
export const keyTooDeep = (scan: Scan, open: OpenText, line: Line): string | undefined => {
  const [, key] = /^([a-z][A-Za-z]*):(?:\s|$)/.exec(line.text.slice(line.indent)) ?? [];
  const before = scan.text.slice(open.start, open.end);
  return open.trap || !/^\S+(?:\s\S+){0,2}$|[.!?]["'”’)]*$/.test(before) ? undefined : key;
};

/**
 * Reads a key that stands too far right. In a list it begins an entry whose hyphen is missing, and gets one; else it moves
 * to its column: blanks go from before the key to behind its colon.
 * @returns the column where the key stands now.
 */
export const dedent = (scan: Scan, line: Line, open: OpenText, key: string): number => {
  close(scan);
  const start = line.start + line.indent;
  const at = line.start + open.parent;
  const place = { start, end: start + key.length, masks: [] };
  if (open.isEntry && line.indent >= open.parent + 2) {
    const trap = misplaced(`a hyphen is missing before \`${key}\`, or text stands before it`, ifText);
    scan.findings.push({ ...place, trap, rewrite: { at, text: '-' } });
    return line.indent;
  }
  const rewrite = { at, text: `${key}:${' '.repeat(line.indent - open.parent)}` };
  const trap = misplaced(`\`${key}\` is indented deeper than the key before it`, ifText);
  scan.findings.push({ ...place, trap, rewrite });
  return open.parent;
};

/** An entry that stands deeper than the one before would become part of its text: it moves to the column of that. */
export const shiftEntry = (scan: Scan, line: Line, open: OpenText): Line => {
  close(scan);
  const text = line.text.slice(line.indent);
  const shift = line.indent - open.parent;
  const trap = misplaced('this entry is indented deeper than the entry before it', ifText);
  const start = line.start + line.indent;
  const rewrite = { at: line.start + open.parent, text: text + ' '.repeat(shift) };
  scan.findings.push({ trap, start, end: start + text.trimEnd().length, masks: [], rewrite });
  return { start: line.start, text: ' '.repeat(open.parent) + text, indent: open.parent };
};

/** Takes a line out, and the deeper ones that belong to it: nobody knows where they should stand. */
export const takeOut = (scan: Scan, index: number, line: Line, trap: Trap): void => {
  const start = line.start + line.indent;
  const end = line.start + line.text.trimEnd().length;
  const out = (at: number): Finding => ({ trap, start, end, masks: [], rewrite: { at, text: '#' } });
  scan.findings.push(out(line.start));
  let next = index + 1;
  for (let each = scan.lines[next]; each && each.indent > line.indent; each = scan.lines[next]) {
    if (each.text !== '') scan.findings.push(out(each.start));
    next += 1;
  }
  scan.next = next;
};

const isDash = (line: Line | undefined, indent: number): boolean =>
  line !== undefined && line.indent === indent && /^-\s/.test(line.text.slice(indent));

/** What is wrong with a line that is neither a key, nor an entry, nor the value of one. */
export const strayTrap = (scan: Scan, index: number, line: Line): Trap | undefined => {
  const text = line.text.slice(line.indent);
  const neighbours = [scan.lines[index - 1], scan.lines[index + 1]];
  if (/^-[^\s-]/.test(text) && neighbours.some((each) => isDash(each, line.indent))) {
    return misplaced('the hyphen of an entry has a blank after it', 'write `- ` before the entry');
  }
  const isText = /^[\p{L}\p{N}]/u.test(text) && colonsIn(text).length === 0;
  if (scan.pending !== undefined || !scan.hasKey || !isText) return undefined;
  const [, key] = /^(\w+):\S/.exec(text) ?? [];
  if (key !== undefined) return misplaced('the colon after a key has a blank after it', `write \`${key}: \``);
  return misplaced(
    'this is no key, for it has no colon, and it goes on with nothing',
    'a key has a colon after it',
  );
};
