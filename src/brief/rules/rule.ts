import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Facts } from '../facts.ts';

/** One check of a brief: looks at the facts, reports what is wrong. */
export type Rule = (facts: Facts, report: Report) => void;
