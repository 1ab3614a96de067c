import { type Change, changeRecord, printChanges, printCount } from '../../brief/compare/print.ts';
import { compareEditions } from '../../build/compare.ts';
import { refused } from '../../build/failure.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { diagnosticRecord } from '../../diagnostic/format/json.ts';
import { printPretty, printSummary, type Texts } from '../../diagnostic/format/pretty.ts';
import { type Exit, exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

export interface CompareOptions {
  readonly exitCode?: boolean;
  readonly format: 'pretty' | 'json';
}

/** Goes up when a field is removed or changes its meaning; fields may be added. */
const version = 1;

interface Editions {
  readonly old: string;
  readonly new: string;
}

const printDocument = (
  editions: Editions,
  changes: readonly Change[] | undefined,
  found: readonly Diagnostic[],
): string =>
  JSON.stringify(
    {
      version,
      ...editions,
      changes: changes?.map(changeRecord) ?? null,
      diagnostics: found.map(diagnosticRecord),
    },
    undefined,
    2,
  );

const sayChanges = (terminal: Terminal, changes: readonly Change[]): void => {
  if (changes.length > 0) terminal.result(printChanges(changes));
  terminal.say(printCount(changes));
};

const sayFindings = (terminal: Terminal, found: readonly Diagnostic[], texts: Texts): void => {
  for (const each of found) terminal.say(`${printPretty(each, texts, terminal.paint)}\n`);
  if (found.length > 0) terminal.say(printSummary(found));
};

/**
 * `briefwright compare`: what was added, changed, withdrawn or re-marked from one edition of a brief to the next.
 * With `--exit-code` the exit code is that of `diff`: 1 where something changed, 2 where the two cannot be compared.
 */
export const compareCommand = async (
  terminal: Terminal,
  editions: Editions,
  { exitCode = false, format }: CompareOptions,
): Promise<Exit> => {
  const unreadable = (error: unknown) => ({
    changes: undefined,
    diagnostics: [refused('file-unreadable', error)],
    texts: new Map<string, string>(),
  });
  const { changes, diagnostics, texts } = await compareEditions(
    terminal.host,
    editions.old,
    editions.new,
  ).catch(unreadable);
  if (format === 'json') terminal.result(printDocument(editions, changes, diagnostics));
  else sayFindings(terminal, diagnostics, texts);
  if (!changes) return exitCode ? exit.usage : exit.errors;
  if (format === 'pretty') sayChanges(terminal, changes);
  return exitCode && changes.length > 0 ? exit.errors : exit.done;
};
