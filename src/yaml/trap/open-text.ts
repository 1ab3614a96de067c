import type { Finding, Trap } from './finding.ts';
import { type Line, withoutComment } from './line.ts';
import { colonsIn } from './value.ts';

/** A plain text that may go on on the next line. */
export interface OpenText {
  /** Column of the key or dash that it belongs to; deeper lines go on with it. */
  readonly parent: number;
  readonly isEntry: boolean;
  readonly start: number;
  end: number;
  trap: Trap | undefined;
  readonly masks: number[];
  /** Offset of the `#` of a comment on its last line. */
  comment: number | undefined;
}

/** How far the scan of a file has come. */
export interface Scan {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly findings: Finding[];
  open: OpenText | undefined;
  /** Column of the key or dash whose value has not come yet. */
  pending: number | undefined;
  /** A key was seen: the file is a mapping. */
  hasKey: boolean;
  /** Lines before this one are done with. */
  next: number;
}

/** Where a value stands. */
export interface Place {
  /** Of its line. */
  readonly index: number;
  readonly start: number;
  /** Column of its key or dash. */
  readonly parent: number;
  readonly isAfterKey: boolean;
  /** It stands right after a dash. */
  readonly isEntry: boolean;
}

/** Ends the text that is open, and reports it if there is anything to report. */
export const close = (scan: Scan): void => {
  const { open } = scan;
  if (open?.trap)
    scan.findings.push({ trap: open.trap, start: open.start, end: open.end, masks: open.masks });
  scan.open = undefined;
};

const colonTrap = (text: string): Trap => ({ kind: 'colon', key: text.slice(0, colonsIn(text)[0]) });

/** Opens a plain text: what follows on deeper lines belongs to it. */
export const openText = (
  scan: Scan,
  value: string,
  { start, parent, isEntry }: Place,
  trap?: Trap,
  masks: readonly number[] = [],
): void => {
  const text = withoutComment(value);
  const colons = colonsIn(text).map((at) => start + at);
  const comment = value.length > text.length ? value.indexOf('#', text.length) : -1;
  scan.open = {
    parent,
    isEntry,
    start,
    end: start + text.length,
    trap: trap ?? (colons.length > 0 ? colonTrap(text) : undefined),
    masks: [...masks, ...colons],
    comment: comment === -1 ? undefined : start + comment,
  };
};

/** Goes on with the open text on the next line. */
export const continueText = (scan: Scan, open: OpenText, line: Line): void => {
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
