import { add, emu, inch, type Length, scale, subtract, toPoints } from '../../unit/length.ts';
import { type LineRange, mergedRanges } from './line-range.ts';

/** Lines of the brief, and how far down the page they are named. */
export interface MarginNote {
  readonly top: Length;
  readonly range: LineRange;
}

interface Column {
  readonly top: Length;
  readonly bottom: Length;
  /** Of one note. */
  readonly height: Length;
}

/** Notes that stand at one height and name lines that touch are one. */
const joined = (notes: readonly MarginNote[], height: Length): readonly MarginNote[] =>
  notes.reduce<MarginNote[]>((found, note) => {
    const last = found.at(-1);
    const together = last && note.top < add(last.top, scale(height, 0.6));
    const merged = last && mergedRanges([last.range, note.range]);
    const [only, ...others] = merged ?? [];
    if (last && together && only && others.length === 0) found[found.length - 1] = { ...last, range: only };
    else found.push(note);
    return found;
  }, []);

/** Lines that were named so closely above need not be named again: the parts of a card are of one entry. */
const near = inch(1.2);

const once = (notes: readonly MarginNote[]): readonly MarginNote[] =>
  notes.filter(
    ({ top, range }, index) =>
      !notes
        .slice(0, index)
        .some(
          (above) =>
            top < add(above.top, near) && above.range.from <= range.from && above.range.to >= range.to,
        ),
  );

const whole = (one: LineRange, other: LineRange): LineRange => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});

/** Where there are more notes than fit, those closest to each other become one, of all the lines between. */
const thinned = (notes: readonly MarginNote[], most: number): readonly MarginNote[] => {
  if (notes.length <= most || notes.length < 2) return notes;
  const gaps = notes.slice(1).map(({ top }, index) => top - (notes[index]?.top ?? top));
  const at = gaps.indexOf(Math.min(...gaps));
  const [one, other] = [notes[at], notes[at + 1]];
  if (!one || !other) return notes;
  const both = { top: one.top, range: whole(one.range, other.range) };
  return thinned([...notes.slice(0, at), both, ...notes.slice(at + 2)], most);
};

/** Notes below each other in a column of a margin, each as near to what it is about as the others let it. */
export const stacked = (notes: readonly MarginNote[], column: Column): readonly MarginNote[] => {
  const { height } = column;
  const most = Math.max(1, Math.floor(toPoints(subtract(column.bottom, column.top)) / toPoints(height)));
  const sorted = notes.toSorted((one, other) => one.top - other.top);
  const kept = thinned(once(joined(sorted, height)), most);
  const down: MarginNote[] = [];
  let free: Length = column.top;
  for (const note of kept) {
    const top = emu(Math.max(note.top, free));
    down.push({ ...note, top });
    free = add(top, height);
  }
  let end: Length = column.bottom;
  return down
    .toReversed()
    .map((note) => {
      const top = emu(Math.min(note.top, subtract(end, height)));
      end = top;
      return { ...note, top };
    })
    .toReversed();
};
