import { entry } from '../entry.ts';

/** Codes of measuring, fitting and splitting. */
export const layoutCodes = {
  // filled by the phase
};
