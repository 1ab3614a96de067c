import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a case by their heading: `=== deck` begins the part "deck". What stands before the first says what the case shows. */
export type CaseParts = ReadonlyMap<string, string>;

const heading = /^=== (.+)$/;

const parse = (text: string): CaseParts => {
  const parts = new Map<string, string[]>([['', []]]);
  let lines = parts.get('') ?? [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const name = heading.exec(line)?.[1];
    if (name !== undefined) {
      lines = [];
      parts.set(name, lines);
    } else lines.push(line);
  }
  return new Map([...parts].map(([name, body]) => [name, body.join('\n')]));
};

const print = (parts: CaseParts): string =>
  `${[...parts].map(([name, body]) => (name === '' ? body : `=== ${name}\n${body}`)).join('\n')}\n`;

export interface CaseFile {
  readonly name: string;
  readonly parts: CaseParts;
  /** The case as it should read after what was found in a run; with `UPDATE=1` it is written so. */
  readonly expected: (found: CaseParts) => { readonly now: string; readonly before: string };
}

const casesRoot = join(import.meta.dirname, '../cases');

/** Every case of a folder of tests/cases, by itself: adding a file adds a case. */
export const casesIn = (folder: string): readonly CaseFile[] => {
  const names = readdirSync(join(casesRoot, folder)).filter((name) => name.endsWith('.txt'));
  return names.sort().map((file) => {
    const path = join(casesRoot, folder, file);
    const before = readFileSync(path, 'utf8');
    const parts = parse(before);
    const expected = (found: CaseParts) => {
      const now = print(new Map([...parts, ...found]));
      if (process.env.UPDATE === '1') writeFileSync(path, now);
      return { now, before: process.env.UPDATE === '1' ? now : before };
    };
    return { name: file.replace(/\.txt$/, ''), parts, expected };
  });
};
