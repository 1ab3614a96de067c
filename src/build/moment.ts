import { momentOfSeconds, secondsOf } from '../host/calendar.ts';

/** What a file says of when it was made, where nothing else is known: never the clock. */
const constantMoment = '2000-01-01T00:00:00Z';

/**
 * When a file says it was made: SOURCE_DATE_EPOCH (reproducible-builds.org), else the brief's `asOf` where that is a day
 * or a moment, else a constant.
 */
export const fileMoment = (asOf: string | undefined, sourceDateEpoch: string | undefined): string => {
  const given = sourceDateEpoch && /^\d+$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) : undefined;
  const cutOff = asOf === undefined ? undefined : secondsOf(asOf);
  return momentOfSeconds(given ?? cutOff ?? -1) ?? constantMoment;
};
