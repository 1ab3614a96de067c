import { z } from 'zod';
import { centimetre, inch, type Length, point } from '../../unit/length.ts';

const pattern = /^(\d+(?:\.\d+)?)(in|pt|cm)$/;
const units = { in: inch, pt: point, cm: centimetre } as const;

/** A length with its unit: `0.6in`, `12pt`, `2.4cm`. */
export const length = z
  .string()
  .regex(pattern, 'a length has a unit: `0.6in`, `12pt` or `2.4cm`')
  .describe('A length with its unit: 0.6in, 12pt or 2.4cm.');

/** @returns the length that a text says which has passed the schema above */
export const lengthOf = (text: string): Length => {
  const [, number = '0', unit = 'in'] = pattern.exec(text) ?? [];
  // The pattern lets no other unit through.
  return units[unit as keyof typeof units](Number(number));
};

/** The name of a colour of theme.yaml. */
export const colourName = z.string().min(1).describe('The name of one of the colours of theme.yaml.');
