import { entry } from '../entry.ts';

/** Codes of loading and rendering templates. */
export const templateCodes = {
  // filled by the phase
};
