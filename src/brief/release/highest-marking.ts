import type { MarkingScheme } from '../marking/scheme.ts';
import { ranksIn } from './ranks.ts';

/** The highest marking that a part of a brief holds anywhere; `undefined` where it holds none. */
export const highestMarking = (part: object, scheme: MarkingScheme): string | undefined =>
  scheme[ranksIn(part, scheme).reduce((highest, rank) => Math.max(highest, rank), -1)]?.label;
