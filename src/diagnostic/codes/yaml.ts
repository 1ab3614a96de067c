import { entry } from '../entry.ts';

/** Codes of reading YAML with its positions: syntax, limits, and YAML's silent traps. */
export const yamlCodes = {
  // filled by the phase
};
