import type { Edition } from '../side.ts';
import { isDate } from './closed.ts';

/** What the old edition is called. */
export interface EditionName {
  readonly series: string | undefined;
  /** `undefined` where it has none, or none that may be told. */
  readonly number: string | undefined;
  /** When its information was cut off. */
  readonly asOf: string | undefined;
}

/** "7", "2026/12": a number and no words. */
const isNumber = (text: string): boolean => /^[\p{N}][\p{N}./-]{0,11}$/u.test(text);

/** The name of an edition; for those who are not to read its words, its number and date alone. */
export const editionName = ({ data }: Edition, isWhole: boolean): EditionName => {
  const { series, number, asOf } = data;
  if (isWhole) return { series, number, asOf };
  return {
    series: undefined,
    number: number !== undefined && isNumber(number) ? number : undefined,
    asOf: asOf !== undefined && isDate(asOf) ? asOf : undefined,
  };
};
