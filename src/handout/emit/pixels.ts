import { type Length, toPoints } from '../../unit/length.ts';

/** The library counts in pixels of which 96 make an inch. */
export const toPixels = (length: Length): number => (toPoints(length) * 96) / 72;
