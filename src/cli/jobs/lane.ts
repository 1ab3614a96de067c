import { resolve } from 'node:path';
import { optimiseLater } from '../../host/compiler.ts';
import type { Terminal } from '../terminal.ts';
import { type Done, doJob, faultOf, type Job } from './job.ts';

/** Where jobs are done. */
export interface Lane {
  /** How many jobs it does at once. */
  readonly width: number;
  readonly run: (job: Job) => Promise<Done>;
  readonly close: () => Promise<void>;
}

const ownThread = ({ host }: Terminal): Lane => ({
  width: 1,
  run: async (job) => {
    await import('../../engine.ts');
    optimiseLater();
    return doJob(job, host);
  },
  close: async () => undefined,
});

/** This thread with another beside it, which starts while the first brief is read. */
const ownThreadAndOneAside = ({ host, aside }: Terminal): Lane => {
  const makeHandout = aside();
  return { width: 1, run: (job) => doJob(job, host, makeHandout), close: async () => undefined };
};

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

/** For how much, and by how many threads at most. */
interface Load {
  readonly jobs: number;
  readonly threads: number;
  /** Each brief has two files to make, which can be made side by side. */
  readonly twoFiles: boolean;
}

/** The thread of this process where there is one thing to do at a time; else threads of their own, which take a while to start. */
export const openLane = async (terminal: Terminal, { jobs, threads, twoFiles }: Load): Promise<Lane> => {
  const width = Math.min(threads, jobs);
  if (width > 1) return pool(terminal, width);
  return jobs === 1 && threads > 1 && twoFiles ? ownThreadAndOneAside(terminal) : ownThread(terminal);
};
