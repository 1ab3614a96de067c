import { type ChartData, type DataPoint, type GivenPoint, pointsIn } from './data.ts';

/** More digits say nothing on a chart. */
const mostDecimals = 6;

/** True where thousands are set apart: the digits do not stand in the words as they are. */
const isGrouped = ({ value, written }: GivenPoint): boolean =>
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

const decimalsOf = ({ decimals }: DataPoint): number => Math.min(mostDecimals, decimals);

/** The most decimals that one of the values is written with. */
export const mostDecimalsIn = (data: ChartData): number => Math.max(0, ...pointsIn(data).map(decimalsOf));

/** Excel's codes for how the numbers of a chart are printed; their comma and point stand for what the reader's system has for them. */
export interface NumberFormats {
  /** Of a value: with the decimals that the brief gives it, since more would claim what nobody measured. */
  readonly ofPoint: (point: DataPoint) => string;
  /** Of the marks of an axis, which need those of their step. */
  readonly ofStep: (step: number) => string;
}

export const formatsOf = (data: ChartData): NumberFormats => {
  const points = pointsIn(data);
  const whole = points.some(isGrouped) ? '#,##0' : '0';
  const sign = percentSign(data);
  const suffix = sign === '' ? '' : `"${sign}"`;
  const isSigned = points.some(({ value }) => value < 0);
  const codeOf = (decimals: number): string => {
    const code = `${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${suffix}`;
    return isSigned ? `${code};"${minus}"${code}` : code;
  };
  return {
    ofPoint: (point) => codeOf(decimalsOf(point)),
    ofStep: (step) => codeOf(String(step).split('.')[1]?.length ?? 0),
  };
};

/** Between the numbers of an axis and what is drawn on it: the markers of lines that begin there would strike them through. */
const offset = '\u00a0\u00a0';

/** A code whose numbers stand a little off, to whichever side they are aligned. */
export const setOff = (code: string): string =>
  code
    .split(';')
    .map((part) => `"${offset}"${part}"${offset}"`.replaceAll('""', ''))
    .join(';');

/** A number as the code prints it, for measuring. */
export const printed = (value: number, code: string): string => {
  const [format = ''] = code.split(';');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = format.includes('#,') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const digits = `${value < 0 ? minus : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
  return format.replace(/[#,0.]+/, digits).replaceAll('"', '');
};

/** A value as its code prints it; nothing where there is none. */
export const printedPoint = (point: DataPoint, formats: NumberFormats): string =>
  point.value === undefined ? '' : printed(point.value, formats.ofPoint(point));
