import type { ChartData, DataPoint } from './data.ts';

/** More digits say nothing on a chart. */
const mostDecimals = 6;

const pointsIn = ({ series }: ChartData): readonly DataPoint[] =>
  series.flatMap(({ points }) => points.filter(({ value }) => value !== undefined));

/** True where thousands are set apart: the digits do not stand in the words as they are. */
const isGrouped = ({ value = 0, written }: DataPoint): boolean =>
  Math.abs(value) >= 1000 && !written.includes(String(Math.trunc(Math.abs(value))));

const percent = /([\s\u00a0\u202f]?)[%٪]\s*$/;

/** The sign of percent that every value bears, with the blank before it; empty where there is none. */
export const percentSign = (data: ChartData): string => {
  const points = pointsIn(data);
  const found = percent.exec(points[0]?.written ?? '');
  if (found && points.every(({ written }) => percent.test(written))) return found[1] ? '\u00a0%' : '%';
  return data.unit === '%' ? '\u00a0%' : '';
};

/** The sign of numbers below zero: a hyphen is too short for it. */
const minus = '\u2212';

/** Excel's code for how the values are printed; its comma and point stand for what the reader's system has for them. */
export const formatOf = (data: ChartData): string => {
  const points = pointsIn(data);
  const decimals = Math.min(mostDecimals, Math.max(0, ...points.map((point) => point.decimals)));
  const whole = points.some(isGrouped) ? '#,##0' : '0';
  const sign = percentSign(data);
  const code = `${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${sign === '' ? '' : `"${sign}"`}`;
  return points.some(({ value = 0 }) => value < 0) ? `${code};"${minus}"${code}` : code;
};

/** A number as the code prints it, for measuring. */
export const printed = (value: number, code: string): string => {
  const [format = ''] = code.split(';');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = format.startsWith('#,') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const suffix = /"(.*)"/.exec(format)?.[1] ?? '';
  return `${value < 0 ? minus : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}${suffix}`;
};
