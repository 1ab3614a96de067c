import { resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import type { Terminal } from '../terminal.ts';
import { type Done, doJob, faultOf, type Job } from './job.ts';

/** Where jobs are done. */
export interface Lane {
  /** How many jobs it does at once. */
  readonly width: number;
  readonly run: (job: Job) => Promise<Done>;
  readonly close: () => Promise<void>;
}

const ownThread = (host: Host): Lane => ({
  width: 1,
  run: (job) => doJob(job, host),
  close: async () => undefined,
});

/** A thread that breaks down takes the job that it was at with it, and no other; another thread takes its place. */
const pool = async ({ host, packageFolder }: Terminal, width: number): Promise<Lane> => {
  const { Tinypool } = await import('tinypool');
  const threads = new Tinypool({
    filename: resolve(packageFolder, 'dist/command.cjs'),
    name: 'work',
    minThreads: width,
    maxThreads: width,
  });
  return {
    width,
    run: async (job) => {
      try {
        // It is what `work` of worker.ts gives.
        return (await threads.run(job)) as Done;
      } catch (error) {
        return { editions: [], fault: faultOf(error, job, host), readings: [] };
      }
    },
    close: () => threads.destroy(),
  };
};

/** The thread of this process where there is one thing to do at a time; else threads of their own, which take a while to start. */
export const openLane = async (terminal: Terminal, width: number): Promise<Lane> =>
  width <= 1 ? ownThread(terminal.host) : pool(terminal, width);
