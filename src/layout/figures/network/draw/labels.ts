import { flatMapped } from '../../../../unit/flat-mapped.ts';
import { bandPadding } from './columns.ts';
import { grown, holds, meets, type Place, type Rect, rect } from './rect.ts';
import type { Words } from './words.ts';

/** What may be printed at a line: the words in a width, in points; none where a word would be cut. */
export type WordsFor = (width: number) => Words | undefined;

export interface Line {
  readonly points: readonly Place[];
  /** In points. */
  readonly weight: number;
}

/** What labels must not touch, and where they may stand. */
export interface Surroundings {
  readonly frame: Rect;
  readonly lines: readonly Line[];
  /** Boxes and names of sides. */
  readonly blocks: readonly Rect[];
  /** Grounds whose rims no label may straddle. */
  readonly grounds: readonly Rect[];
}

export interface Label {
  readonly words: Words;
  readonly where: Rect;
}

/** In points: between a label and its own line, and between it and anything else. */
const toLine = 3;
const clear = 2;

const stretchesOf = ({ points }: Line): readonly (readonly [Place, Place])[] =>
  flatMapped(points.slice(1), (end, index) => {
    const start = points[index];
    return start ? [[start, end] as const] : [];
  });

/** The rectangles that lines take. */
export const rectsOf = (line: Line): readonly Rect[] =>
  stretchesOf(line).map(([start, end]) =>
    grown(
      {
        left: Math.min(start.x, end.x),
        right: Math.max(start.x, end.x),
        top: Math.min(start.y, end.y),
        bottom: Math.max(start.y, end.y),
      },
      line.weight / 2 + 0.5,
    ),
  );

interface Candidate extends Label {
  readonly cost: number;
}

const lengthOf = ([start, end]: readonly [Place, Place]): number =>
  Math.abs(start.x - end.x) + Math.abs(start.y - end.y);

/** Room at the ends of a stretch for the head of the line. */
const headroom = 9;

const positions = [0.5, 0.25, 0.75, 0, 1] as const;

const levelCandidates = (
  start: Place,
  end: Place,
  weight: number,
  wordsFor: WordsFor,
): readonly Candidate[] => {
  const [left, right] = [Math.min(start.x, end.x) + 3, Math.max(start.x, end.x) - headroom / 2];
  const room = right - left;
  const gap = weight / 2 + toLine;
  const widths = [room, room - 2 * bandPadding, 120, 90, 70];
  return flatMapped(widths, (width) => {
    const words = wordsFor(width);
    if (!words || width > room) return [];
    return flatMapped(positions, (position) => {
      const x = left + (room - words.width) * position;
      const off = Math.abs(position - 0.5) + Math.max(0, words.lines.length - 2) * 0.6;
      return [
        { words, where: rect(x, start.y - gap - words.height, words.width, words.height), cost: off },
        { words, where: rect(x, start.y + gap, words.width, words.height), cost: off + 0.8 },
      ];
    });
  });
};

const uprightWidths = [150, 110, 84, 64] as const;

const uprightCandidates = (
  start: Place,
  end: Place,
  weight: number,
  wordsFor: WordsFor,
): readonly Candidate[] => {
  const [top, bottom] = [Math.min(start.y, end.y) + 2, Math.max(start.y, end.y) - 2];
  const gap = weight / 2 + toLine + 1;
  return flatMapped(uprightWidths, (width) => {
    const words = wordsFor(width);
    const room = bottom - top;
    if (!words || words.height > room) return [];
    return flatMapped(positions, (position) => {
      const y = top + (room - words.height) * position;
      const off = Math.abs(position - 0.5) + Math.max(0, words.lines.length - 2) * 0.6 + 0.3;
      return [
        { words, where: rect(start.x + gap, y, words.width, words.height), cost: off },
        { words, where: rect(start.x - gap - words.width, y, words.width, words.height), cost: off + 0.4 },
      ];
    });
  });
};

/** In points: within a ground, between a label and the ground's rim. */
const toRim = 4;

const straddles = (where: Rect, ground: Rect): boolean =>
  meets(where, ground) && !holds(grown(ground, -toRim), where);

const candidatesFor = (line: Line, wordsFor: WordsFor): readonly Candidate[] => {
  const stretches = stretchesOf(line);
  const longest = Math.max(...stretches.map(lengthOf));
  return flatMapped(stretches, (stretch) => {
    const [start, end] = stretch;
    const found = (start.y === end.y ? levelCandidates : uprightCandidates)(
      start,
      end,
      line.weight,
      wordsFor,
    );
    const shorter = (1 - lengthOf(stretch) / longest) * 1.5;
    return found.map((each) => ({
      ...each,
      cost: each.cost + shorter,
    }));
  }).sort((one, other) => one.cost - other.cost);
};

const isFree = (where: Rect, around: Surroundings, taken: readonly Rect[]): boolean => {
  const wanted = grown(where, clear);
  return (
    holds(around.frame, where) &&
    !around.blocks.some((other) => meets(wanted, other)) &&
    !around.grounds.some((ground) => straddles(where, ground)) &&
    !taken.some((other) => meets(wanted, other))
  );
};

/** The words beside their line where they fit, above a level one before below it; `undefined` where there is no room. */
export const placeLabel = (
  line: Line,
  wordsFor: WordsFor,
  around: Surroundings,
  lines: readonly Rect[],
  others: readonly Rect[],
): Label | undefined =>
  candidatesFor(line, wordsFor).find(
    ({ where }) => isFree(where, around, others) && !lines.some((other) => meets(where, other)),
  );

/** Parts of a stretch at which a number is tried, the middle first. */
const tries = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] as const;

/** A disc on its own line that touches no other; `undefined` where there is no room for one. */
export const placeDisc = (
  index: number,
  size: number,
  around: Surroundings,
  others: readonly Rect[],
): Rect | undefined => {
  const line = around.lines[index];
  if (!line) return undefined;
  const foreign = flatMapped(around.lines, (other, at) => (at === index ? [] : rectsOf(other)));
  const stretches = stretchesOf(line).toSorted((one, other) => lengthOf(other) - lengthOf(one));
  for (const [start, end] of stretches)
    for (const part of tries) {
      const [x, y] = [start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part];
      const where = rect(x - size / 2, y - size / 2, size, size);
      const free =
        isFree(where, { ...around, grounds: [] }, others) && !foreign.some((other) => meets(where, other));
      if (free) return where;
    }
  return undefined;
};
