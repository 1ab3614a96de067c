import { optimiseLater } from '../../host/compiler.ts';
import { nodeHost } from '../../host/node.ts';
import { type Done, doJob, type Job } from './job.ts';

/** What a thread of the pool runs. When it has done its first job, the others have loaded what they need, too. */
export const work = async (job: Job): Promise<Done> => {
  const done = await doJob(job, nodeHost());
  optimiseLater();
  return done;
};
