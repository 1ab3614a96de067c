import type { Capital, Country } from './country.ts';
import type { Polygon, Position } from './geometry.ts';
import type { RankedLine } from './line.ts';

/** One of the two sets of geometry, opened. */
export interface Sheet {
  /** A line by its number; opened when it is first asked for. */
  readonly line: (index: number) => RankedLine;
  /** In the order of the countries, the largest of each first. */
  readonly polygons: readonly (readonly Polygon[])[];
  readonly disputed: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
}

/** What maps are drawn from: Natural Earth's borders and coasts, the names of countries, and their capitals. */
export interface Atlas {
  readonly countries: readonly Country[];
  readonly capitals: readonly Capital[];
  /** Fine geometry of the whole Earth, for frames of up to some thousand kilometres. */
  readonly near: Sheet;
  /** Coarse geometry, from `wideRank` on. */
  readonly wide: Sheet;
  /** Outlines of the land for a globe of an inch. */
  readonly globe: readonly (readonly Position[])[];
}

/** The wide sheet has no points of lower rank. */
const wideRank = 8;

/** The sheet for points of that rank and above. */
export const sheetFor = (atlas: Atlas, rank: number): Sheet => (rank < wideRank ? atlas.near : atlas.wide);
