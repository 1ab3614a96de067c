export const minutesOfDay = 24 * 60;

/** A day of the Gregorian calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1 March of the year 0 in the Gregorian calendar, by which leap days come last in a year. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
};

const daysOfCentury = 36_524;
const daysOfEra = 4 * daysOfCentury + 1; // 400 years

/** The day of a number that `dayNumber` gave. */
export const dayOf = (number: number): CalendarDay => {
  const era = Math.floor(number / daysOfEra);
  const inEra = number - era * daysOfEra;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / daysOfCentury) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};
