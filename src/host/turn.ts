import { setImmediate } from 'node:timers/promises';

/** Lets what waits (timers, input, a request that was taken back) have its turn between two pieces of work. */
export const turn = (): Promise<void> => setImmediate();
