import { fileOf, isNothing, type Reading } from '../host/recording.ts';
import { sumOf } from '../host/sum.ts';
import type { Ran } from './batch.ts';
import { type Exit, exit } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** What a run wrote itself is no change: the record of its quotations, which it reads as well. */
const notingWrites = (terminal: Terminal) => {
  const { host } = terminal;
  const written = new Map<string, string>();
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await host.write(path, bytes);
    written.set(path, sumOf(bytes));
  };
  const asLeft = (reading: Reading): Reading => {
    const sum = reading.asked === 'read' ? written.get(reading.name) : undefined;
    return sum === undefined ? reading : { ...reading, sum };
  };
  return { terminal: { ...terminal, host: { ...host, write } }, asLeft };
};

/** The changes in words. That a folder holds other files is said where none of these is one that was read. */
const printChanges = (changes: readonly Reading[]): readonly string[] => {
  const files = changes.flatMap((change) => {
    const file = fileOf(change);
    return file === undefined ? [] : [`${file} ${isNothing(change) ? 'is gone' : 'has changed'}`];
  });
  if (files.length > 0) return files;
  const folders = new Set(changes.map(({ name }) => name.replace(/\/+$/, '')));
  return [...folders].map((name) => `${name}/ holds other files`);
};

/** This many changes are named. */
const mostNames = 5;

const tell = (terminal: Terminal, changes: readonly Reading[]): void => {
  const lines = printChanges(changes);
  for (const line of lines.slice(0, mostNames)) terminal.say(line);
  if (lines.length > mostNames) terminal.say(`and ${lines.length - mostNames} more`);
};

const countFiles = (readings: readonly Reading[]): number =>
  new Set(readings.flatMap((reading) => (isNothing(reading) ? [] : (fileOf(reading) ?? [])))).size;

/** Does a run, and again whenever something that it read has changed, until it is interrupted. */
export const watchRuns = async (
  terminal: Terminal,
  poll: boolean,
  run: (terminal: Terminal) => Promise<Ran>,
): Promise<Exit> => {
  const { untilChanged } = await import('../host/watch.ts');
  terminal.clear();
  for (;;) {
    const noting = notingWrites(terminal);
    const ran = await run(noting.terminal);
    const readings = ran.readings.map(noting.asLeft);
    const changes = await terminal.untilInterrupted((signal) => {
      // Said when it is true: before this an interrupt ends the process by itself.
      terminal.say(`Watching ${countFiles(readings)} files; Ctrl-C ends it.`);
      return untilChanged(readings, { host: terminal.host, poll, signal });
    });
    if (changes.length === 0) return exit.done;
    terminal.clear();
    tell(terminal, changes);
  }
};
