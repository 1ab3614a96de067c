import { entry } from '../entry.ts';

/** Codes of the command and the files it writes. */
export const buildCodes = {
  // filled by the phase
};
