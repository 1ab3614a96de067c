import { availableParallelism } from 'node:os';

/** How many threads can work at once on this machine. */
export const cores = (): number => availableParallelism();
