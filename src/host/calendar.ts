/**
 * The platform's calendar, for arithmetic on moments that are given: it reads no clock and no time zone.
 * It stands here because `Date` is kept out of everything else.
 */

/** @returns the moment, as `2024-03-15T00:00:00Z`, of so many seconds since 1970; `undefined` beyond the year 9999. */
export const momentOfSeconds = (seconds: number): string | undefined =>
  seconds >= 0 && seconds <= 253_402_300_799
    ? `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`
    : undefined;

const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2}))?$/;

/** @returns seconds since 1970 of a day (its midnight, UTC) or a moment with zone; `undefined` for anything else. */
export const secondsOf = (text: string): number | undefined => {
  const [, day, time = '00:00', second = '00', zone = 'Z'] = iso.exec(text) ?? [];
  if (day === undefined) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // JavaScript takes 30 February for 1 March: such a day is none.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return undefined;
  const milliseconds = Date.parse(`${day}T${time}:${second}${zone}`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1_000;
};
