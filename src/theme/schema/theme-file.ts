import * as z from 'zod';
import { schemeSlots } from '../../package/part.ts';
import { deckRoles, handoutRoles } from '../role.ts';
import { paperPage, slidePage } from './page.ts';
import { colourName } from './value.ts';

const percent = z.number().min(0).max(100);
const size = z.number().min(1).max(400);
const space = z.number().min(0).max(400);
const font = z.enum(['heading', 'body']);

const sixDigits = z
  .string()
  .regex(/^[0-9A-Fa-f]{6}$/, 'a colour is six hexadecimal digits: `B8232F`')
  .describe('Six hexadecimal digits, red first: "B8232F".');

const shade = z
  .strictObject({
    slot: z.enum(schemeSlots).describe('The theme colour that it is made from.'),
    lightnessFactor: percent
      .optional()
      .describe('Its lightness times this, in percent; 100 unless said otherwise.'),
    lightnessOffset: percent
      .optional()
      .describe('And this much lighter, in percent; 0 unless said otherwise.'),
  })
  .describe('A theme colour, or a shade of it.');

const latinTables = ['carlito', 'arimo', 'tinos', 'caladea', 'gelasio'] as const;

const face = <Tables extends readonly [string, ...string[]]>(tables: Tables) =>
  z.strictObject({
    name: z
      .string()
      .min(1)
      .regex(/^.{0,31}$/s, 'the name of a font has 31 characters at most, as Word takes it')
      .describe('The family as Office knows it.'),
    metrics: z.enum(tables).describe('The width table that measures it.'),
  });

const textStyle = z.strictObject({
  font: font.optional().describe('`body` unless said otherwise.'),
  largest: size.describe('In points.'),
  smallest: size
    .optional()
    .describe('In points; text is never set smaller. The same as `largest` unless said otherwise.'),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  capitals: z.boolean().optional(),
  colour: colourName.optional(),
  spacing: z.number().min(-5).max(20).optional().describe('Extra space between letters, in points.'),
  spaceBefore: space
    .optional()
    .describe('Before a paragraph that is not the first, in points at the largest size.'),
});

const handoutStyle = z.strictObject({
  font: font.optional().describe('`body` unless said otherwise.'),
  size: size.describe('In points.'),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  colour: colourName.optional(),
  spaceBefore: space.optional().describe('In points.'),
  spaceAfter: space.optional().describe('In points.'),
  lineHeight: z
    .number()
    .min(0.8)
    .max(3)
    .optional()
    .describe('Multiple of the single line; 1 unless said otherwise.'),
});

/** One optional key a role: an unknown one is an error with a suggestion, not a style that nothing uses. */
const stylesOf = <Role extends string, S extends z.ZodType>(roles: readonly Role[], style: S) => {
  // fromEntries knows nothing of the keys it is given: they are the roles, each once.
  const shape = Object.fromEntries(roles.map((role) => [role, style.optional()])) as Record<
    Role,
    z.ZodOptional<S>
  >;
  return z.strictObject(shape);
};

// fromEntries, again: the keys are the twelve slots.
const scheme = Object.fromEntries(schemeSlots.map((slot) => [slot, sixDigits])) as Record<
  (typeof schemeSlots)[number],
  typeof sixDigits
>;

/** theme.yaml: a pack's colours, fonts, type and pages. */
export const themeFile = z.strictObject({
  name: z.string().min(1).describe("The theme's name, as Office lists it."),
  scheme: z.strictObject(scheme).describe('The twelve theme colours of the finished files.'),
  colours: z.record(z.string(), shade).describe('Names for the theme colours and for shades of them.'),
  fonts: z.strictObject({
    heading: face(latinTables),
    body: face(latinTables),
    complexScript: face(['noto-sans-arabic']).describe('The face for Arabic and other complex scripts.'),
  }),
  deck: z.strictObject({
    page: slidePage,
    styles: stylesOf(deckRoles, textStyle),
  }),
  handout: z.strictObject({
    page: paperPage,
    styles: stylesOf(handoutRoles, handoutStyle),
  }),
});

export type ThemeFile = z.output<typeof themeFile>;
export type TextStyleEntry = z.output<typeof textStyle>;
export type HandoutStyleEntry = z.output<typeof handoutStyle>;
