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

/** Follows `[…]` or `{…}` from its opening bracket to its end, over lines if need be. */
export const flowEnd = (text: string, at: number, fileEnd: number): FlowEnd | undefined => {
  const limit = Math.min(fileEnd, at + longestFlow);
  const findings: Finding[] = [];
  let depth = 0;
  let isStart = false;
  for (let index = at; index < limit; ) {
    const character = text.charAt(index);
    const skipped = isStart ? skipStart(text, index, limit, findings) : undefined;
    if (skipped !== undefined) {
      index = skipped;
      isStart = false;
      continue;
    }
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth === 0) return { end: index + 1, findings };
    const isBlank = /\s/.test(character);
    if (character === '#' && /\s/.test(text.charAt(index - 1)))
      index = Math.max(index, text.indexOf('\n', index) - 1);
    else if (!isBlank)
      isStart = /[[{,]/.test(character) || (character === ':' && /\s/.test(text.charAt(index + 1)));
    index += 1;
  }
  return undefined;
};
