import { resolve } from 'node:path';
import type { HandoutMaker, HandoutTask, MadeHandout } from '../build/handout.ts';
import { paintFor } from '../diagnostic/format/paint.ts';
import { nodeHost } from '../host/node.ts';
import { packageFolder } from '../host/package-folder.ts';
import { startThread } from '../host/thread.ts';
import type { Terminal } from './terminal.ts';

const clearLine = '\r\u001B[K';

/** What has scrolled away stays there. */
const clearScreen = '\u001B[2J\u001B[H';

/** What the system sends a program that is to end: Ctrl-C, `kill`, a terminal that was closed. */
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Only while nothing else is done: an interrupt that comes in the midst of a build would be lost to a listener. */
const untilInterrupted: Terminal['untilInterrupted'] = async (work) => {
  const control = new AbortController();
  const abort = (): void => control.abort();
  for (const each of interrupts) process.on(each, abort);
  try {
    return await work(control.signal);
  } finally {
    for (const each of interrupts) process.off(each, abort);
  }
};

const asideOnce = (folder: string): (() => HandoutMaker) => {
  let started: HandoutMaker | undefined;
  return () => {
    started ??= startThread<HandoutTask, MadeHandout>(resolve(folder, 'dist/aside.cjs')).ask;
    return started;
  };
};

/** A pipe whose reader has gone (`briefwright explain x | head -1`) is no fault: what is left to say is not said. */
const survive = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

/** The terminal of this process. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr } = process;
  survive(stdout);
  survive(stderr);
  const host = nodeHost();
  let shown = false;
  const clear = (): string => (shown ? clearLine : '');
  const folder = packageFolder();
  return {
    host,
    packageFolder: folder,
    aside: asideOnce(folder),
    result: (line) => {
      if (shown) stderr.write(clearLine);
      shown = false;
      stdout.write(`${line}\n`);
    },
    say: (line) => {
      stderr.write(`${clear()}${line}\n`);
      shown = false;
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      // A line that is broken by the terminal could not be taken back.
      stderr.write(`${clear()}${line.slice(0, stderr.columns - 1)}`);
      shown = line !== '';
    },
    clear: () => {
      if (stderr.isTTY) stderr.write(clearScreen);
      shown = false;
    },
    untilInterrupted,
    paint: paintFor(stderr.isTTY === true, host.environment),
  };
};
