import { entry } from '../entry.ts';

/** Codes of a template pack's data files: theme.yaml, layouts.yaml, labels.yaml. */
export const themeCodes = {
  // filled by the phase
};
