import { add, inch, type Length, scale, subtract, zero } from '../../../unit/length.ts';

/** From a marker on the axis to the middle of a card. */
export interface Run {
  readonly from: Length;
  readonly to: Length;
}

/** What is nearer is one line to the eye. */
const apart = inch(0.06);

/** True where a stem need not turn. */
const isStraight = ({ from, to }: Run): boolean => Math.abs(from - to) < apart / 2;

const goesRight = (run: Run): boolean => !isStraight(run) && run.to > run.from;
const goesLeft = (run: Run): boolean => !isStraight(run) && run.to < run.from;

/** Each stem that goes right turns further out than those after it which begin before it has arrived. */
const levelsToTheRight = (runs: readonly Run[]): readonly number[] => {
  const levels = runs.map(() => 0);
  for (const [index, run] of [...runs.entries()].reverse()) {
    if (!goesRight(run)) continue;
    const inTheWay = runs
      .map((other, at) =>
        at > index && goesRight(other) && other.from < add(run.to, apart) ? levels[at] : 0,
      )
      .map((level) => level ?? 0);
    levels[index] = 1 + Math.max(0, ...inTheWay);
  }
  return levels;
};

const mirrored = ({ from, to }: Run): Run => ({ from: subtract(zero, from), to: subtract(zero, to) });

/**
 * At which level each stem turns, counted from the axis; 0 where it does not turn. Where markers and cards stand in the
 * same order none crosses another.
 */
export const turningLevels = (runs: readonly Run[]): readonly number[] => {
  const right = levelsToTheRight(runs);
  const left = levelsToTheRight(runs.map(mirrored).reverse()).toReversed();
  return runs.map((run, index) => (goesLeft(run) ? left[index] : right[index]) ?? 0);
};

const toFirst = inch(0.1);
const toNext = inch(0.1);
const toCard = inch(0.2);
/** Of a stem that does not turn. */
const plain = inch(0.26);

/** From the axis to where a stem of that level turns. */
export const turnAt = (level: number): Length => add(toFirst, scale(toNext, level - 1));

/** The least length of stems of these levels. */
export const stemRoom = (levels: readonly number[]): Length => {
  const most = Math.max(0, ...levels);
  return most === 0 ? plain : add(turnAt(most), toCard);
};
