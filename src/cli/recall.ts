import { makeRecall, type Recall } from '../build/recall/recall.ts';
import { diskShelf, memoryShelf } from '../build/recall/shelf.ts';
import type { Job } from './jobs/job.ts';
import type { Terminal } from './terminal.ts';

/**
 * What earlier runs have built, as far as this very program has built it.
 * @param circumstances what a build depends on beside its brief and pack: where its files go
 * @returns `undefined` where the program was not compiled: nothing says then whether it is the same
 */
export const diskRecall = async (
  { host, packageFolder }: Terminal,
  ...circumstances: readonly string[]
): Promise<Recall<Job> | undefined> => {
  const sum = await host.read(`${packageFolder}/dist/program.sum`);
  if (!sum) return undefined;
  const program = new TextDecoder().decode(sum);
  const shelf = diskShelf(host);
  return makeRecall({ host, shelf, packageFolder, circumstances: [program, ...circumstances] });
};

/** What the runs of this process have found: each run is given one of its own. */
export const memoryRecalls = ({ host, packageFolder }: Terminal): (() => Recall<Job>) => {
  const shelf = memoryShelf();
  return () => makeRecall({ host, shelf, packageFolder, circumstances: [] });
};
