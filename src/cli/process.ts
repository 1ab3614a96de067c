import { paintFor } from '../diagnostic/format/paint.ts';
import { nodeHost } from '../host/node.ts';
import { packageFolder } from '../host/package-folder.ts';
import type { Terminal } from './terminal.ts';

const clearLine = '\r\u001B[K';

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
  return {
    host,
    packageFolder: packageFolder(),
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
      stderr.write(`${clear()}${line}`);
      shown = line !== '';
    },
    paint: paintFor(stderr.isTTY === true, host.environment),
  };
};
