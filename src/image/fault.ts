import { limits } from '../unit/limits.ts';

/** What may be wrong with a picture, with what its diagnostic says. */
type Fault =
  | { readonly code: 'picture-kind'; readonly kind: string; readonly instead: string }
  | { readonly code: 'picture-damaged'; readonly reason: string }
  | { readonly code: 'picture-too-large'; readonly found: string; readonly most: string }
  | { readonly code: 'picture-unsafe'; readonly what: string }
  | { readonly code: 'picture-not-drawn' };

/** Ends the reading of a picture; it never leaves this folder. */
export class ImageFault extends Error {
  override readonly name = 'ImageFault';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

export const damaged = (reason: string): ImageFault => new ImageFault({ code: 'picture-damaged', reason });

export const unsafe = (what: string): ImageFault => new ImageFault({ code: 'picture-unsafe', what });

export const otherKind = (kind: string, instead: string): ImageFault =>
  new ImageFault({ code: 'picture-kind', kind, instead });

export const tooLarge = (found: string, most: string): ImageFault =>
  new ImageFault({ code: 'picture-too-large', found, most });

const millions = (count: number): string => `${(count / 1_000_000).toFixed(1)} million pixels`;

/** Refuses a picture without a pixel, or with so many that unpacking it would take the machine's memory. */
export const checkSize = (width: number, height: number): void => {
  if (width === 0 || height === 0) throw damaged('it is no pixel wide or no pixel high');
  const { most } = limits.picturePixels;
  if (width * height > most) throw tooLarge(millions(width * height), millions(most));
};
