import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pack, type PackFile, packFiles, smallPack } from './pack.ts';

/**
 * A case of a faulty pack as a text file: what it shows; `file:` of the small pack in which `replace:` becomes
 * `with:`; and after `---` the diagnostics that must come of it, as `severity code`, `| ` the text that is marked, and
 * `+ ` what a hint would put there.
 */
export interface PackCase {
  readonly name: string;
  readonly title: string;
  readonly pack: Pack;
  readonly expected: string;
}

const folder = 'tests/cases/theme/faults';

const field = (head: string, key: string): string => {
  const value = new RegExp(`^${key}: ?(.*)$`, 'm').exec(head)?.[1];
  if (value === undefined) throw new Error(`a case without "${key}:"`);
  return value.replaceAll('↵', '\n');
};

const fileOf = (name: string): PackFile => {
  const file = packFiles.find((each) => each === name);
  if (!file) throw new Error(`no file of a pack: ${name}`);
  return file;
};

const readCase = (name: string): PackCase => {
  const [head = '', expected = ''] = readFileSync(join(folder, name), 'utf8').split('\n---\n');
  const pack = smallPack();
  const file = fileOf(field(head, 'file'));
  const text = pack[file];
  const changed = text.replace(field(head, 'replace'), () => field(head, 'with'));
  if (changed === text) throw new Error(`${name} replaces nothing`);
  return { name, title: head.split('\n')[0] ?? '', pack: { ...pack, [file]: changed }, expected };
};

export const packCases = (): readonly PackCase[] => readdirSync(folder).sort().map(readCase);
