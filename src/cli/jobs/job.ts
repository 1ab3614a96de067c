import type { HandoutMaker } from '../../build/handout.ts';
import type { BuildRequest, BuildResult } from '../../build/request.ts';
import type { Host } from '../../host/host.ts';
import { type Reading, recordingHost } from '../../host/recording.ts';
import { printFault } from '../fault.ts';

/** What is to be done of one brief: plain data, so that a thread can be given it. `release` may be `all`, too. */
export type Job = BuildRequest;

/** A build for one audience, as a thread can give it back. */
export type Edition = Omit<BuildResult, 'scene'>;

/** What came of a job. */
export interface Done {
  /** Those that were done before there was a fault. */
  readonly editions: readonly Edition[];
  /** A fault of ours, as it is said. */
  readonly fault: string | undefined;
  /** All that was read for it. */
  readonly readings: readonly Reading[];
}

/** The fault of a job, as it is said wherever the job is done. */
export const faultOf = (error: unknown, { brief }: Job, host: Host): string =>
  printFault(error, brief, host.environment('BRIEFWRIGHT_TRACE') !== undefined);

/** Builds the files of one brief for one audience, or for all readers of the whole, or for each circle of readers. */
export const doJob = async (job: Job, host: Host, aside?: HandoutMaker): Promise<Done> => {
  const recording = recordingHost(host);
  const editions: Edition[] = [];
  let fault: string | undefined;
  try {
    const { build, everyAudience } = await import('../../engine.ts');
    const { brief, release: wanted } = job;
    const audiences = wanted === 'all' ? await everyAudience(recording.host, brief) : [wanted];
    for (const release of audiences) {
      const { scene, ...edition } = await build({ ...job, release }, recording.host, { aside });
      editions.push(edition);
    }
  } catch (error) {
    fault = faultOf(error, job, host);
  }
  return { editions, fault, readings: recording.readings() };
};
