/** Between the bars of two rows at least, in percent of a bar. */
const leastGap = 60;
/** The schema's most. */
const mostGap = 500;

export interface BarSize {
  /** In points. */
  readonly thickness: number;
  readonly gap: number;
}

/**
 * How thick bars are in the room of a row, and what is left between the rows.
 * @param bars beside each other in a row
 * @param thickest in points: thicker bars look like blocks
 */
export const barSize = (room: number, bars: number, thickest: number): BarSize => {
  const gap = Math.min(mostGap, Math.max(leastGap, Math.round((room / thickest - bars) * 100)));
  return { gap, thickness: room / (bars + gap / 100) };
};
