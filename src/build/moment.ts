/** What a file says of when it was made, where nothing else is known: never the clock. */
const constantMoment = '2000-01-01T00:00:00Z';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2}))?$/;

const secondsPerDay = 86_400;
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const daysInMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
const daysSinceEpoch = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The inverse: H. Hinnant, "chrono-compatible low-level date algorithms". */
const civilFromDays = (days: number): readonly [year: number, month: number, day: number] => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
};

const format = (seconds: number): string => {
  const days = Math.floor(seconds / secondsPerDay);
  const rest = seconds - days * secondsPerDay;
  const [year, month, day] = civilFromDays(days);
  const [hour, minute, second] = [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60];
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}Z`;
};

const offsetSeconds = (zone: string): number => {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3_600 + minutes * 60);
};

const momentOf = (text: string): string | undefined => {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour, minute, second] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const time = (hour ?? 0) * 3_600 + (minute ?? 0) * 60 + (second ?? 0);
  return format(daysSinceEpoch(year, month, day) * secondsPerDay + time - offsetSeconds(found[7] ?? 'Z'));
};

/** Year 9999: what docProps can say. */
const lastSecond = 253_402_300_799;

/**
 * When a file says it was made: SOURCE_DATE_EPOCH (reproducible-builds.org), else the brief's `asOf` where that is a day or
 * a moment, else a constant.
 */
export const fileMoment = (asOf: string | undefined, sourceDateEpoch: string | undefined): string => {
  if (sourceDateEpoch && /^\d{1,12}$/.test(sourceDateEpoch) && Number(sourceDateEpoch) <= lastSecond) {
    return format(Number(sourceDateEpoch));
  }
  return (asOf && momentOf(asOf)) || constantMoment;
};
