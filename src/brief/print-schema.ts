import { briefJsonSchema } from './json-schema.ts';

/** The JSON Schema as it is printed and kept in docs/: JSON of two blanks, with a line end. */
export const printBriefSchema = (): string => `${JSON.stringify(briefJsonSchema(), undefined, 2)}\n`;
