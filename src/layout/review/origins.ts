import type { Box } from '../../unit/box.ts';
import { add, type Length, largest, scale, subtract, zero } from '../../unit/length.ts';
import type { GroupItem, Item, MeasuredLine, SceneParagraph, TableItem, TextItem } from '../scene.ts';
import { type LineRange, mergedRanges, rangeOf } from './line-range.ts';

/** Something on a slide that was printed from the brief: where it begins, and from which of its lines. */
export interface Printed {
  readonly box: Pick<Box, 'left' | 'width'>;
  readonly top: Length;
  readonly range: LineRange;
}

const heightOf = (lines: readonly MeasuredLine[]): Length => add(zero, ...lines.map(({ height }) => height));

/** The lines of each paragraph: those that are its text when they are joined. */
const byParagraph = (
  paragraphs: readonly SceneParagraph[],
  lines: readonly MeasuredLine[],
): readonly (readonly MeasuredLine[])[] => {
  let next = 0;
  return paragraphs.map(({ runs }) => {
    const length = runs.reduce((sum, { text }) => sum + text.length, 0);
    const own: MeasuredLine[] = [];
    for (let read = 0; next < lines.length && (own.length === 0 || read < length); next += 1) {
      const line = lines[next];
      if (!line) break;
      own.push(line);
      read += line.text.length;
    }
    return own;
  });
};

const anchorShare = { top: 0, middle: 0.5, bottom: 1 } as const;

const inText = (item: TextItem): readonly Printed[] => {
  const { box, insets, paragraphs, lines, anchor } = item;
  const groups = byParagraph(paragraphs, lines);
  const spaces = paragraphs.map(({ spaceBefore }) => spaceBefore);
  const free = subtract(
    subtract(box.height, add(insets.top, insets.bottom)),
    add(heightOf(lines), ...spaces),
  );
  let top = add(box.top, insets.top, scale(largest(free), anchorShare[anchor]));
  return paragraphs.flatMap(({ brief, spaceBefore }, index): readonly Printed[] => {
    const start = add(top, spaceBefore);
    top = add(start, heightOf(groups[index] ?? []));
    return brief ? [{ box, top: start, range: rangeOf(brief) }] : [];
  });
};

/** A row is one thing to correct: its cells were printed from one entry, mostly. */
const inTable = ({ box, rows }: TableItem): readonly Printed[] => {
  let top = box.top;
  return rows.flatMap(({ height, cells }): readonly Printed[] => {
    const start = add(top, cells[0]?.insets.top ?? zero);
    top = add(top, height);
    const ranges = cells
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ brief }) => (brief ? [rangeOf(brief)] : []));
    return mergedRanges(ranges).map((range) => ({ box, top: start, range }));
  });
};

const atTop = ({ box, brief }: Item): readonly Printed[] =>
  brief ? [{ box, top: box.top, range: rangeOf(brief) }] : [];

/** A map stands for the places that its key lists: the lines of each name on it would be in its way. */
const inGroup = (item: GroupItem): readonly Printed[] => {
  const inner = item.keepsSides ? [] : item.items.flatMap(printedIn);
  return inner.length > 0 ? inner : atTop(item);
};

/** What of an item was printed from the brief, paragraph by paragraph and row by row. */
export const printedIn = (item: Item): readonly Printed[] => {
  switch (item.kind) {
    case 'text':
      return inText(item);
    case 'table':
      return inTable(item);
    case 'group':
      return inGroup(item);
    case 'chart':
    case 'picture':
      return atTop(item);
    case 'shape':
    case 'line':
    case 'path':
    case 'connector':
      return [];
  }
};
