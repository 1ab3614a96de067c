import { readdirSync, readFileSync } from 'node:fs';
import type { Brief } from '../../src/brief/brief.ts';
import { readBrief } from '../../src/brief/read.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';

const folder = new URL('../cases/brief/', import.meta.url);

/** An expected diagnostic; an absent part matches anything. */
export interface Expected {
  readonly line: number;
  readonly severity: string;
  readonly code: string;
  readonly fragment: string | undefined;
  readonly replacement: string | undefined;
}

export interface BriefCase {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly values: readonly { readonly path: string; readonly json: string }[];
}

const expectedOf = (line: number, note: string): Expected => {
  const [, severity = '', code = '', fragment, replacement] =
    /^(\w+) ([\w-]+)(?:: (.*?))?(?: -> (.*))?$/.exec(note) ?? [];
  if (severity === '') throw new Error(`this expectation cannot be read: ${note}`);
  return { line, severity, code, fragment, replacement };
};

const parseCase = (name: string, written: string): BriefCase => {
  const kept: string[] = [];
  const expected: Expected[] = [];
  const values: { path: string; json: string }[] = [];
  for (const line of written.split('\n')) {
    const [, sign, note = ''] = /^\s*#([~=]) (.*)$/.exec(line) ?? [];
    if (sign === '~') expected.push(expectedOf(kept.length, note.trim()));
    else if (sign === '=')
      values.push({ path: note.slice(0, note.indexOf(' ')), json: note.slice(note.indexOf(' ') + 1) });
    else kept.push(line);
  }
  return { name, text: kept.join('\n'), expected, values };
};

export const briefCases = (): readonly BriefCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseCase(name, readFileSync(new URL(name, folder), 'utf8')));

/** Reads a brief from text or bytes, and gathers what is reported. */
export const readGathering = (
  content: string | Uint8Array,
): { readonly brief: Brief | undefined; readonly found: readonly Diagnostic[] } => {
  const found: Diagnostic[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const brief = readBrief('brief.yaml', bytes, (each) => found.push(each));
  return { brief, found };
};
