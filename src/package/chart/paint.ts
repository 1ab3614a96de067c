import type { Colour } from '../../unit/colour.ts';
import { element, type XmlElement } from '../xml/element.ts';
import type { ChartLook, ChartSeries } from './chart.ts';

const emuPerPoint = 12_700;

/** A colour as its digits; what the theme knows is turned into a reference to it when the part is whole. */
const rgb = (colour: Colour): XmlElement => element('a:srgbClr', { val: colour });

export const solid = (colour: Colour): XmlElement => element('a:solidFill', {}, rgb(colour));

export const noFill = (): XmlElement => element('a:noFill');

const dashes = { solid: 'solid', dashed: 'dash', dotted: 'sysDot' } as const;

/** @param width in points */
export const outline = (colour: Colour, width: number, dash: ChartSeries['dash'] = 'solid'): XmlElement =>
  element(
    'a:ln',
    { w: Math.round(width * emuPerPoint), cap: 'rnd' },
    solid(colour),
    element('a:prstDash', { val: dashes[dash] }),
    element('a:round'),
  );

export const noOutline = (): XmlElement => element('a:ln', {}, noFill());

export const shape = (...properties: readonly XmlElement[]): XmlElement =>
  element('c:spPr', {}, ...properties);

/** The fill of a bar or band: plain, or hatched where another series has the colour. */
export const fillOf = ({ colour, hatched }: ChartSeries, { ground }: ChartLook): XmlElement =>
  hatched
    ? element(
        'a:pattFill',
        { prst: 'wdUpDiag' },
        element('a:fgClr', {}, rgb(colour)),
        element('a:bgClr', {}, rgb(ground)),
      )
    : solid(colour);
