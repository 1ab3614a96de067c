import * as z from 'zod';

const words = z.record(z.string(), z.string());

const language = z.strictObject({
  direction: z.enum(['ltr', 'rtl']),
  months: z.array(z.string().min(1)).length(12).describe('January first.'),
  patterns: words.describe('How dates are put together: "{day} {month} {year}".'),
  words: words.describe('By key, what the pack itself says.'),
});

/** labels.yaml: the words of a pack, by BCP 47 language tag. */
export const labelsFile = z.record(z.string(), language);

export type LabelsFile = z.output<typeof labelsFile>;
