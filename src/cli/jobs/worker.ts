import { nodeHost } from '../../host/node.ts';
import { type Done, doJob, type Job } from './job.ts';

/** What a thread of the pool runs. */
export const work = (job: Job): Promise<Done> => doJob(job, nodeHost());
