/**
 * A length in English Metric Units (914,400 to the inch), the unit of Open XML drawings.
 * Made only by the constructors below, so that a bare number never means a length.
 */
export type Length = number & { readonly unit: 'emu' };

const emuPerInch = 914_400;
const emuPerPoint = 12_700;
const emuPerCentimetre = 360_000;
const emuPerTwip = 635;

// The one place where a plain number becomes a length: the brand exists in the types alone.
const length = (emu: number): Length => Math.round(emu) as Length;

export const emu = (value: number): Length => length(value);
export const inch = (value: number): Length => length(value * emuPerInch);
export const point = (value: number): Length => length(value * emuPerPoint);
export const centimetre = (value: number): Length => length(value * emuPerCentimetre);

export const toInches = (value: Length): number => value / emuPerInch;
export const toPoints = (value: Length): number => value / emuPerPoint;
/** Twentieths of a point, the unit of WordprocessingML. */
export const toTwips = (value: Length): number => Math.round(value / emuPerTwip);

export const add = (...values: readonly Length[]): Length => {
  let sum = 0;
  for (const value of values) sum += value;
  return length(sum);
};
export const subtract = (from: Length, value: Length): Length => length(from - value);
export const scale = (value: Length, factor: number): Length => length(value * factor);
export const largest = (...values: readonly Length[]): Length => length(Math.max(0, ...values));
export const zero: Length = length(0);
