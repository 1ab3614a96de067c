import { posix } from 'node:path';
import { refused } from '../../build/failure.ts';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { printPretty } from '../../diagnostic/format/pretty.ts';
import { invariant } from '../../diagnostic/invariant.ts';
import type { Host } from '../../host/host.ts';
import { type Exit, exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

const schemaName = 'brief.schema.json';

/** A bare name goes into the folder `briefs`; a path is taken as it is. */
const pathFor = (given: string): string => {
  const name = given.trim().replace(/\s+/g, '-');
  const file = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
  return file.includes('/') ? file : `briefs/${file}`;
};

/** "harbour-outage" becomes "Harbour outage". */
const titleFor = (path: string): string => {
  const words = posix
    .basename(path)
    .replace(/\.ya?ml$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * Where an editor finds the schema, seen from the brief. Where the program is installed inside the working folder, its own
 * copy; else a copy beside the brief, so that it works without a network and on every machine that has the folder.
 */
const placeSchema = async ({ host, packageFolder }: Terminal, brief: string): Promise<string> => {
  const folder = posix.dirname(brief);
  if (!posix.isAbsolute(packageFolder) && !posix.isAbsolute(brief)) {
    return posix.relative(folder, posix.join(packageFolder, 'docs', schemaName));
  }
  const { printBriefSchema } = await import('../../brief/print-schema.ts');
  await host.write(posix.join(folder, schemaName), new TextEncoder().encode(printBriefSchema()));
  return schemaName;
};

const starter = async ({ host, packageFolder }: Terminal, title: string, schema: string): Promise<string> => {
  const bytes = await host.read(`${packageFolder}/templates/starter.yaml`);
  invariant(bytes, 'the package holds templates/starter.yaml');
  // A string of JSON is one of YAML, too: whatever the title holds is quoted as it must be.
  return new TextDecoder()
    .decode(bytes)
    .replace('{schema}', () => schema)
    .replace('{title}', () => JSON.stringify(title));
};

const write = async (terminal: Terminal, path: string): Promise<Diagnostic | undefined> => {
  const isThere = async (host: Host): Promise<boolean> => (await host.read(path)) !== undefined;
  try {
    if (await isThere(terminal.host)) return diagnostic('already-there', { file: path });
    const text = await starter(terminal, titleFor(path), await placeSchema(terminal, path));
    await terminal.host.write(path, new TextEncoder().encode(text));
    return undefined;
  } catch (error) {
    return refused('file-unwritable', error);
  }
};

/** `briefwright new`: writes a commented starter brief that builds as it stands; replaces nothing. */
export const newCommand = async (terminal: Terminal, given: string): Promise<Exit> => {
  if (given.trim() === '') {
    terminal.say('error: the name of the brief is empty');
    return exit.usage;
  }
  const path = pathFor(given);
  const objection = await write(terminal, path);
  if (objection) {
    terminal.say(printPretty(objection, new Map(), terminal.paint));
    return exit.errors;
  }
  terminal.result(path);
  terminal.say(`Now edit it, and run: briefwright build ${path}`);
  return exit.done;
};
