import type { Theme } from '../../theme/theme.ts';
import type { Colour } from '../../unit/colour.ts';
import { complexFamily, familyOf, isComplex } from '../fonts.ts';
import { element, escaped } from '../xml.ts';

/** A word of a chart: where its middle height stands, and to which side of it it runs. */
export interface ChartWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly colour: Colour;
  readonly bold: boolean;
  /** Round its letters, where it stands on rules or hatching. */
  readonly halo?: Colour | undefined;
}

/** From the middle of a line to the foot of its letters, in em. */
const toFoot = 0.34;

/** In points. */
const haloWidth = 4;

export const wordMarkup = (word: ChartWord, fonts: Theme['fonts']): string =>
  element(
    'text',
    {
      x: word.x,
      y: word.y + toFoot * word.size,
      'text-anchor': word.anchor === 'start' ? undefined : word.anchor,
      'font-family': isComplex(word.text) ? complexFamily(fonts) : familyOf('body', fonts),
      'font-size': word.size,
      'font-weight': word.bold ? '700' : undefined,
      fill: `#${word.colour}`,
      ...(word.halo ? { stroke: `#${word.halo}`, 'stroke-width': haloWidth, 'paint-order': 'stroke' } : {}),
    },
    escaped(word.text.normalize('NFC')),
  );

/** A value as Excel's code has it: how many decimals, and commas between thousands where it asks for them. */
export const printed = (value: number, format: string): string => {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = format.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = value < 0 && /[1-9]/.test(whole + (rest ?? '')) ? '−' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}${format.includes('%') ? '%' : ''}`;
};
