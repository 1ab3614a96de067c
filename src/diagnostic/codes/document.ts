import { entry } from '../entry.ts';

/** Codes of markup and the document made from it, and its references. */
export const documentCodes = {
  // filled by the phase
};
