import type { Span } from '../../diagnostic/span.ts';

/** What a change is about. */
export interface Subject {
  /** The brief's keys that lead to it: `event.casualties`; empty for the brief itself. */
  readonly part: string;
  /** The statement's words in the newest brief that has it, without markup; empty for a list or the brief itself. */
  readonly words: string;
  /** The words of the statement that it stands in: of a discrepancy, for one of its accounts. */
  readonly within: string;
  /** Who says it, by name. */
  readonly by: string | undefined;
  /** Where it stands in the old brief, and where in the new one. */
  readonly before: Span | undefined;
  readonly after: Span | undefined;
}

interface About<K extends string> extends Subject {
  readonly kind: K;
}

export interface FromTo {
  readonly from: string;
  readonly to: string;
}

/** A value that became another; `field` is the brief's key, or the head of a figure's column. */
interface FieldChange<K extends string> extends About<K>, FromTo {
  readonly field: string;
}

/** A statement that was not there. */
export type Added = About<'added'>;
/** A statement that is gone, and nothing in the new brief takes its place. */
export type Withdrawn = About<'withdrawn'>;
/** The same statement under another key. */
export interface Relocated extends About<'relocated'> {
  readonly from: string;
}
/** What was not known is said now. */
export interface Answered extends About<'answered'> {
  readonly answer: string;
}
/** Accounts that differed do so no more; `answer` is what is said now, empty where they are only called compatible. */
export interface Settled extends About<'settled'> {
  readonly answer: string;
}
/** A likelihood or a confidence that is another; `why` is the new basis, where that changed too. */
export interface Rejudged extends About<'rejudged'> {
  readonly likelihood: Partial<FromTo> | undefined;
  readonly confidence: Partial<FromTo> | undefined;
  readonly why: string | undefined;
}
/** A marking that is another; without `from` or `to` it bore or bears that of what it stands in. */
export interface Remarked extends About<'remarked'>, Partial<FromTo> {}
/** Other sources than before, by their titles. */
export interface Sourced extends About<'sourced'> {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}
/** A count that is higher. */
export type Raised = FieldChange<'raised'>;
/** A count that is lower. */
export type Lowered = FieldChange<'lowered'>;
/** A number where words stood: "several", "none reported". Whether that is more nobody can say. */
export type Counted = FieldChange<'counted'>;
/** What is said is a part of what was said before: a day of the month, a point in the area, a name for "officials". */
export type Refined = FieldChange<'refined'>;
/** The other way round: less is claimed to be known. */
export type Coarsened = FieldChange<'coarsened'>;
/** How well it stands, how credible or reliable it is, whether accounts can all be true. */
export type Regraded = FieldChange<'regraded'>;
/** What every edition sets anew: its cut-off, its number, when a thing was measured. */
export type Updated = FieldChange<'updated'>;
/** Any other value that is another. */
export type Corrected = FieldChange<'corrected'>;
/** A value where there was none. */
export interface Supplemented extends About<'supplemented'> {
  readonly field: string;
  readonly to: string;
}
/** No value where there was one. */
export interface Dropped extends About<'dropped'> {
  readonly field: string;
  readonly from: string;
}

/** One thing that is not as it was in the brief before: closed, so that whoever prints changes handles each kind. */
export type Change =
  | Added
  | Withdrawn
  | Relocated
  | Answered
  | Settled
  | Rejudged
  | Remarked
  | Sourced
  | Raised
  | Lowered
  | Counted
  | Refined
  | Coarsened
  | Regraded
  | Updated
  | Corrected
  | Supplemented
  | Dropped;

export type ChangeKind = Change['kind'];
/** Those that say from which value to which. */
export type ValueChange = Raised | Lowered | Counted | Refined | Coarsened | Regraded | Updated | Corrected;
