import { processTerminal } from './process.ts';
import { run } from './run.ts';

export { work } from './jobs/worker.ts';

/** The command, and the end of its process. @param typed without the names of Node and of the program */
export const main = async (typed: readonly string[]): Promise<void> => {
  process.exitCode = await run(processTerminal(), typed);
};
