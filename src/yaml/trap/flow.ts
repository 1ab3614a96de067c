import type { Finding } from './finding.ts';

/** Text in brackets is looked through no further than this; what is longer is left to the parser. */
const longestFlow = 20_000;

/** Where brackets close, if they do, and the traps inside. */
export interface FlowEnd {
  readonly end: number;
  readonly findings: readonly Finding[];
}

/** The end of a quoted scalar that begins at `at`, after its closing quote; `undefined` where nothing closes it. */
export const quoteEnd = (text: string, at: number, limit: number): number | undefined => {
  const quote = text.charAt(at);
  for (let index = at + 1; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === '\\' && quote === '"') index += 1;
    else if (character === quote && quote === "'" && text.charAt(index + 1) === "'") index += 1;
    else if (character === quote) return index + 1;
  }
  return undefined;
};

/** A sign that no text can begin with, also in brackets. */
const badStart = /\*(?![\w-]+ *(?:[,\]}#\n]|$))|[@`%]|\[@/y;

const findingAt = (text: string, at: number, limit: number): Finding | undefined => {
  badStart.lastIndex = at;
  const [sign] = badStart.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const from = sign === '[@' ? Math.max(at, text.indexOf(']', at)) + 1 : at;
  const rest = text.slice(from, limit).search(/[,\]}\n]/);
  const end = rest === -1 ? limit : from + rest;
  const closing = sign === '[@' ? [text.indexOf(']', at)] : [];
  const masks = [at, at + 1, ...closing].filter((offset) => offset >= at && offset < end);
  return {
    trap: { kind: 'sign', sign, reading: 'no text' },
    start: at,
    end: at + text.slice(at, end).trimEnd().length,
    masks,
  };
};

/** What stands at `at` where an entry, a key or a value may begin: the offset after it, if it is more than a character. */
const skipStart = (text: string, at: number, limit: number, findings: Finding[]): number | undefined => {
  const character = text.charAt(at);
  if (character === '"' || character === "'") return quoteEnd(text, at, limit) ?? limit;
  const finding = findingAt(text, at, limit);
  if (finding) findings.push(finding);
  return finding?.end;
};

/** A bracket in the middle of a text, such as a citation: the text from its start to the next comma, and what must be hidden. */
const bracketAt = (text: string, from: number, at: number, limit: number): Finding => {
  const closing = text.charAt(at) === '[' ? ']' : '}';
  const close = text.indexOf(closing, at);
  const lineEnd = text.indexOf('\n', at);
  const isClosed = close !== -1 && close < limit && (lineEnd === -1 || close < lineEnd);
  const after = isClosed ? close + 1 : at + 1;
  const rest = text.slice(after, limit).search(/[,\]}[{\n]/);
  const end = rest === -1 ? limit : after + rest;
  const inner = [...text.slice(at, after).matchAll(/[[\]{},]/g)].map((match) => at + match.index);
  const length = text.slice(from, end).trimEnd().length;
  return { trap: { kind: 'bracket', sign: text.charAt(at) }, start: from, end: from + length, masks: inner };
};

/** Two brackets in one text are one finding. */
const addFinding = (findings: Finding[], next: Finding): void => {
  const last = findings.at(-1);
  if (last?.start === next.start) {
    findings[findings.length - 1] = { ...last, end: next.end, masks: [...last.masks, ...next.masks] };
  } else findings.push(next);
};

interface Cursor {
  index: number;
  depth: number;
  /** An entry, a key or a value may begin here. */
  isStart: boolean;
  /** Where the text began that the cursor is in. */
  textStart: number;
}

const step = (text: string, cursor: Cursor, limit: number, findings: Finding[]): void => {
  const { index } = cursor;
  const character = text.charAt(index);
  const isBlank = /\s/.test(character);
  const skipped = cursor.isStart && !isBlank ? skipStart(text, index, limit, findings) : undefined;
  if (cursor.isStart && !isBlank) cursor.textStart = index;
  if (skipped !== undefined) cursor.index = skipped;
  else if (/[[{]/.test(character) && !cursor.isStart) {
    const finding = bracketAt(text, cursor.textStart, index, limit);
    addFinding(findings, finding);
    cursor.index = Math.max(index + 1, finding.end);
  } else if (character === '#' && /\s/.test(text.charAt(index - 1))) {
    const lineEnd = text.indexOf('\n', index);
    cursor.index = lineEnd === -1 ? limit : lineEnd;
    return;
  } else {
    if (/[[{]/.test(character)) cursor.depth += 1;
    else if (/[\]}]/.test(character)) cursor.depth -= 1;
    cursor.index += 1;
  }
  const isColon = character === ':' && (/\s/.test(text.charAt(index + 1)) || endsQuotedKey(text, cursor));
  if (!isBlank)
    cursor.isStart = skipped === undefined && (/[,]/.test(character) || isColon || opens(cursor, character));
};

/** As in JSON, a colon needs no blank after a key in quotes. */
const endsQuotedKey = (text: string, { index, textStart }: Cursor): boolean =>
  /["']/.test(text.charAt(textStart)) && text.charAt(textStart) === text.charAt(index - 2);

/** An opening bracket that was counted is followed by an entry; one inside a text is not. */
const opens = (cursor: Cursor, character: string): boolean => /[[{]/.test(character) && cursor.isStart;

/** Follows `[…]` or `{…}` from its opening bracket to its end, over lines if need be. */
export const flowEnd = (text: string, at: number, fileEnd: number): FlowEnd | undefined => {
  const limit = Math.min(fileEnd, at + longestFlow);
  const findings: Finding[] = [];
  const cursor: Cursor = { index: at + 1, depth: 1, isStart: true, textStart: at };
  while (cursor.index < limit) {
    step(text, cursor, limit, findings);
    if (cursor.depth === 0) return { end: cursor.index, findings };
  }
  return undefined;
};
