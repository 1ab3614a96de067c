/** A scale bar: how long it is, and the round number of kilometres that this stands for. */
export interface Scale {
  readonly kilometres: number;
  /** In points. */
  readonly length: number;
}

/** The longest that looks well, in points. */
const longest = 95;

/** The longest bar of 1, 2 or 5 with noughts kilometres. */
export const scaleOf = (kilometresPerPoint: number): Scale => {
  const most = kilometresPerPoint * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, length: kilometres / kilometresPerPoint };
};
