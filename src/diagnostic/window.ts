import { type Cell, cells } from './cell.ts';

/** Part of a line, as UTF-16 offsets from its start, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Columns of a line that are shown; of a longer line, the part around the fault. */
const columnsShown = 100;
/** Columns shown before the fault where a line must be cut. */
const columnsBefore = 30;
/** No more of a line is looked at, so that a file of one enormous line costs nothing. */
const unitsRead = 1_000;

const widthOf = (line: readonly Cell[]): number => line.reduce((sum, part) => sum + part.width, 0);

const within = (line: readonly Cell[], start: number): readonly Cell[] => {
  let column = 0;
  return line.filter((part) => {
    const inside = column >= start && column + part.width <= start + columnsShown;
    column += part.width;
    return inside;
  });
};

/** A line as it is printed, with carets under the fault; two lines of text. */
export const printLine = (text: string, fault: Stretch): readonly [line: string, carets: string] => {
  const skipped = text.length > unitsRead ? Math.max(0, fault.from - unitsRead / 2) : 0;
  const line = cells(text.slice(skipped, skipped + unitsRead));
  const isBefore = (part: Cell): boolean => part.offset + skipped < fault.from;
  const start =
    widthOf(line) > columnsShown ? Math.max(0, widthOf(line.filter(isBefore)) - columnsBefore) : 0;
  const shown = within(line, start);
  const cutBefore = skipped > 0 || start > 0 ? '…' : '';
  const last = shown.at(-1);
  const cutAfter = last && skipped + last.offset + last.text.length < text.length ? '…' : '';
  const before = widthOf(shown.filter(isBefore)) + cutBefore.length;
  const under = widthOf(shown.filter((part) => !isBefore(part) && part.offset + skipped < fault.to));
  return [
    `${cutBefore}${shown.map((part) => part.text).join('')}${cutAfter}`,
    `${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`,
  ];
};
