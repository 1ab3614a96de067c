/** A date as a brief gives it, closed: whoever prints dates handles each kind. */
export type BriefDate = Day | Month | Year | DayOfYear | MonthOfYear | Moment | Range | Relative | Words;

/** `2024-02-05`. Years are of four digits, months and days count from 1. */
export interface Day {
  readonly kind: 'day';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2024-02`. */
export interface Month {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
}

/** `2024`. */
export interface Year {
  readonly kind: 'year';
  readonly year: number;
}

/** `15 March`: a day whose year nobody gives. */
export interface DayOfYear {
  readonly kind: 'dayOfYear';
  readonly month: number;
  readonly day: number;
}

/** `March`: a month whose year nobody gives. */
export interface MonthOfYear {
  readonly kind: 'monthOfYear';
  readonly month: number;
}

/** `2024-02-07T21:30+03:00`: clock time with its zone. */
export interface Moment {
  readonly kind: 'moment';
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
  /** Only where it is written. */
  readonly second?: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** What has one place in time. */
export type PointInTime = Day | Month | Year | DayOfYear | MonthOfYear | Moment;

/** `2024-02-05/2024-02-07`, both ends included. */
export interface Range {
  readonly kind: 'range';
  readonly from: PointInTime;
  readonly to: PointInTime;
}

export const relations = ['after', 'before', 'since', 'until', 'by', 'about'] as const;

/** `after 2024-02-05`. */
export interface Relative {
  readonly kind: 'relative';
  readonly relation: (typeof relations)[number];
  readonly to: PointInTime;
}

/** Anything else: "Wednesday night", "undated". Printed as it is. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** A date that cannot be, and why, in words that follow "…: ". */
export interface InvalidDate {
  readonly kind: 'invalid';
  readonly reason: string;
  /** The date as it was probably meant. */
  readonly meant?: string;
}
