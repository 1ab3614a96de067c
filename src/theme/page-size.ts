import { centimetre, inch, type Length, point } from '../unit/length.ts';

export interface PageSize {
  readonly width: Length;
  readonly height: Length;
}

/** Landscape. The first two are PowerPoint's own, to the unit; A4 and Letter are the whole sheet, as it leaves a printer or a PDF. */
export const slideSizes = {
  '16:9': { width: point(960), height: point(540) },
  '4:3': { width: point(720), height: point(540) },
  A4: { width: centimetre(29.7), height: centimetre(21) },
  Letter: { width: inch(11), height: inch(8.5) },
} as const satisfies Readonly<Record<string, PageSize>>;

/** Upright: ISO 216 and ANSI A. */
export const paperSizes = {
  A4: { width: centimetre(21), height: centimetre(29.7) },
  Letter: { width: inch(8.5), height: inch(11) },
} as const satisfies Readonly<Record<string, PageSize>>;
