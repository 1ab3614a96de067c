import type { ChartForm } from '../../../package/chart/chart.ts';
import { type ChartData, valuesIn } from './data.ts';
import { mostLines, widestWord } from './measure.ts';
import type { ChartStyle } from './style.ts';

export interface FormChoice {
  readonly form: ChartForm;
  readonly stacked: boolean;
}

/** Names below a plot take so many lines at most. */
export const mostNameLines = 3;
/** The part of its room that a name may fill, so that neighbours stay apart. */
export const namePart = 0.92;
/** Roughly what the numbers of an axis take, in points: the choice is made before they are known. */
const axisRoom = 40;

/** Whether every name fits below its bar or dot. */
const namesFit = ({ categories }: ChartData, width: number, style: ChartStyle): boolean => {
  const room = ((width - axisRoom) / Math.max(1, categories.length)) * namePart;
  return widestWord(categories, style) <= room && mostLines(categories, room, style) <= mostNameLines;
};

const begins = (category: string, months: readonly string[]): boolean => {
  const word = category
    .trim()
    .toLowerCase()
    .replace(/[.\s].*$/, '');
  return word.length >= 3 && months.some((month) => month.toLowerCase().startsWith(word));
};

/** Hours, days, months, quarters, years: what runs from one side to the other. */
export const isSequence = ({ categories }: ChartData, { theme }: ChartStyle): boolean =>
  categories.length > 1 &&
  categories.every(
    (category) => /^\D{0,3}\p{Nd}/u.test(category.trim()) || begins(category, theme.labels.months),
  );

/** The area below several lines is their sum, which lacks sense with values below zero or missing; of one, a gap would look like zero. */
const canFill = (data: ChartData): boolean => {
  const values = valuesIn(data);
  const all = data.series.length * data.categories.length;
  const signed = values.some((value) => value < 0);
  return values.length === all && data.categories.length > 1 && !(signed && data.series.length > 1);
};

/** How a kind of chart is drawn in a width: bars of a sequence stand, others lie, so that their names can be read. */
export const formOf = (data: ChartData, width: number, style: ChartStyle): FormChoice => {
  const several = data.series.length > 1;
  switch (data.kind) {
    case 'line':
      return { form: 'lines', stacked: false };
    case 'area':
      return canFill(data) ? { form: 'area', stacked: several } : { form: 'lines', stacked: false };
    case 'dot':
      return { form: namesFit(data, width, style) ? 'dots' : 'bars', stacked: false };
    default: {
      const stands = isSequence(data, style) && namesFit(data, width, style);
      return { form: stands ? 'columns' : 'bars', stacked: data.kind === 'stacked' && several };
    }
  }
};
