import { type MarkingScheme, rankOf } from '../marking/scheme.ts';

/** Those who may see what bears a label, or a lower one of its scheme. */
export interface Audience {
  readonly scheme: MarkingScheme;
  readonly label: string;
}

/** What nothing marks is above every label: silence is never the lowest. */
const unmarked = Number.POSITIVE_INFINITY;

/** How high a thing stands that bears this label, or none, inside of something that stands so high. */
export const heightOf = (marking: unknown, around: number, { scheme }: Audience): number =>
  marking === undefined ? around : rankOf(scheme, marking);

/** How high things stand that stand in nothing marked. */
export const heightOutside = unmarked;

export const maySee = (audience: Audience, height: number): boolean =>
  height <= rankOf(audience.scheme, audience.label);
