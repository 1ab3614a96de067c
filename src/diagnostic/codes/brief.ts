import { entry } from '../entry.ts';

/** Codes of the brief: its vocabulary, its ids and references, its values. */
export const briefCodes = {
  // filled by the phase
};
