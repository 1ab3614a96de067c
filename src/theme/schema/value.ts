import * as z from 'zod';
import { centimetre, inch, type Length, point, scale, subtract } from '../../unit/length.ts';

const pattern = /^(\d+(?:\.\d+)?)(in|pt|cm)$/;
const placePattern = /^(-?)(\d+(?:\.\d+)?)(in|pt|cm|%)$/;
const extentPattern = /^(\d+(?:\.\d+)?)(in|pt|cm|%)$/;
const units = { in: inch, pt: point, cm: centimetre } as const;

/** A length with its unit: `0.6in`, `12pt`, `2.4cm`. */
export const length = z
  .string()
  .regex(pattern, 'a length has a unit: `0.6in`, `12pt` or `2.4cm`')
  .describe('A length with its unit: 0.6in, 12pt or 2.4cm.');

/** An edge on a slide: from the left or the top, or with a minus from the right or the bottom. */
export const place = z
  .string()
  .regex(
    placePattern,
    'a place has a unit: `0.6in`, `12pt`, `2.4cm`, or `50%` of the slide; with a minus it is counted from the far edge: `-0.6in`',
  )
  .describe('From the left or the top of the slide; with a minus from its right or its bottom.');

/** How wide or tall a thing on a slide is. */
export const extent = z
  .string()
  .regex(extentPattern, 'a width or height has a unit: `0.6in`, `12pt`, `2.4cm`, or `50%` of the slide')
  .describe('A length with its unit, or percent of the slide.');

/** @returns the length that a text says which has passed the first schema above */
export const lengthOf = (text: string): Length => {
  const [, number = '0', unit = 'in'] = pattern.exec(text) ?? [];
  // The pattern lets no other unit through.
  return units[unit as keyof typeof units](Number(number));
};

/**
 * @param text has passed the schema of places or extents
 * @param page how wide, or how tall, the slide is
 * @returns the place as it is counted from the left or the top
 */
export const placeOn = (text: string, page: Length): Length => {
  const [, sign, number = '0', unit] = placePattern.exec(text) ?? [];
  const distance = unit === '%' ? scale(page, Number(number) / 100) : lengthOf(text.replace('-', ''));
  return sign === '-' ? subtract(page, distance) : distance;
};

/** The name of a colour of theme.yaml. */
export const colourName = z.string().min(1).describe('The name of one of the colours of theme.yaml.');
