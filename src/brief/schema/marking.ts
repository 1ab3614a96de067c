import * as z from 'zod';
import { described } from './annotation.ts';
import { words } from './text.ts';

export const marking = described(
  z.string().min(1),
  'Who may see it: a label of the marking scheme, that of TLP 2.0 unless `markingScheme` says otherwise. A document bears the highest marking it holds.',
  { format: 'marking' },
);

/** Six hexadecimal digits, as a theme writes its colours. */
const colour = described(
  z.string().regex(/^[0-9A-Fa-f]{6}$/),
  'Its colour on black, as six hexadecimal digits; white where nothing is said.',
  { format: 'colour' },
);

const label = described(
  z.strictObject({ label: words('The label, to the letter.'), colour: colour.optional() }),
  'One label.',
  { shorthand: 'label' },
);

export const markingScheme = described(
  z.strictObject({
    name: words('`tlp`, `uk` or `cui`; or what a scheme of your own is called.').optional(),
    labels: described(
      z.array(label).min(1),
      'The labels of a scheme of your own, for the widest circle of readers first.',
    ).optional(),
  }),
  'The scheme by which the brief is marked: `tlp` (the Traffic Light Protocol 2.0, where nothing is said), `uk`, `cui`, or labels of your own.',
  { shorthand: 'name' },
);
