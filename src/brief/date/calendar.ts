/** The months' names in English, the language in which briefs write dates. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** @returns 1 for January, `Jan` or `jan.`; `undefined` for what is no month. */
export const monthNumber = (word: string): number | undefined => {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  if (wanted === 'sept') return 9;
  const index = monthNames.findIndex((name) => {
    const lower = name.toLowerCase();
    return lower === wanted || lower.slice(0, 3) === wanted;
  });
  return index === -1 ? undefined : index + 1;
};

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month in the Gregorian calendar; without a year, February has 29. */
export const daysIn = (month: number, year: number | undefined): number =>
  month === 2 && (year === undefined || isLeap(year)) ? 29 : (lengths[month - 1] ?? 0);
