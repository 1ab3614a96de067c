export type { BriefDate, InvalidDate, PointInTime } from './date/date.ts';
export { compareDates, liesWithin } from './date/order.ts';
export { parseDate } from './date/parse.ts';
