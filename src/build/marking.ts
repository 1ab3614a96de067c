import type { Marking } from '../brief/schema/marking.ts';
import { invariant } from '../diagnostic/invariant.ts';
import { type Colour, colour } from '../unit/colour.ts';

const known = (digits: string): Colour => {
  const found = colour(digits);
  invariant(found, `${digits} is a colour`);
  return found;
};

/** The colours of the labels on black, as FIRST sets them for TLP 2.0. */
export const markingColours: Readonly<Record<Marking, Colour>> = {
  'TLP:CLEAR': known('FFFFFF'),
  'TLP:GREEN': known('33FF00'),
  'TLP:AMBER': known('FFC000'),
  'TLP:AMBER+STRICT': known('FFC000'),
  'TLP:RED': known('FF2B2B'),
};
