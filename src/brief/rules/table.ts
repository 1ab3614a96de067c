import { knownIds } from './known-ids.ts';
import { marked } from './marking.ts';
import type { Rule } from './rule.ts';
import { uniqueIds } from './unique-ids.ts';

/** All rules of a brief. Findings are shown in the order of the file; at one place, in this order. */
export const rules: readonly Rule[] = [marked, uniqueIds, knownIds];
