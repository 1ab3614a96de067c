import { add, type Length, subtract } from '../../unit/length.ts';
import type { MeasuredLine, SceneParagraph } from '../scene.ts';
import { textOf } from '../text/sums.ts';
import type { Area } from './area.ts';
import { type Frame, framesOf } from './frames.ts';
import type { LeafItem } from './sheet.ts';

/** The lines of each paragraph, in order: lines joined are their paragraph's text. */
export const linesByParagraph = ({ paragraphs, lines }: Frame): readonly (readonly MeasuredLine[])[] => {
  let next = 0;
  return paragraphs.map(({ runs }) => {
    const first = next;
    const text = textOf(runs);
    let taken = 0;
    while (taken < text.length && next < lines.length) taken += lines[next++]?.text.length ?? 0;
    // An empty paragraph has a line, and a line feed at the end opens one more.
    if (runs.length > 0 && (text === '' || text.endsWith('\n')) && lines[next]?.text === '') next++;
    return lines.slice(first, next);
  });
};

/** How tall a text's lines are with the space between its paragraphs. */
export const heightOfText = ({ paragraphs, lines }: Frame): Length =>
  add(...paragraphs.map(({ spaceBefore }) => spaceBefore), ...lines.map(({ height }) => height));

const firstTop = (item: Frame): number => {
  const top = add(item.box.top, item.insets.top);
  const spare = subtract(
    subtract(item.box.height, add(item.insets.top, item.insets.bottom)),
    heightOfText(item),
  );
  return top + { top: 0, middle: spare / 2, bottom: spare }[item.anchor];
};

/** Where a line stands between the edges that its paragraph has. */
const stretchOf = (
  { box, insets }: Frame,
  { align, direction, indent }: SceneParagraph,
  width: Length,
): Pick<Area, 'left' | 'right'> => {
  const backwards = direction === 'rtl';
  const left = box.left + insets.left + (backwards ? 0 : indent);
  const right = box.left + box.width - insets.right - (backwards ? indent : 0);
  if (align === 'centre') return { left: (left + right - width) / 2, right: (left + right + width) / 2 };
  return (align === 'start') === backwards ? { left: right - width, right } : { left, right: left + width };
};

/** The share of a line's height, above and below, that even a font's tallest letters leave free. */
const leading = 0.06;

const inkOfFrame = (item: Frame): readonly Area[] => {
  let top = firstTop(item);
  return linesByParagraph(item).flatMap((lines, index) => {
    const paragraph = item.paragraphs[index];
    if (!paragraph) return [];
    top += paragraph.spaceBefore;
    return lines.map(({ width, height }) => {
      const free = height * leading;
      const area = { ...stretchOf(item, paragraph, width), top: top + free, bottom: top + height - free };
      top += height;
      return area;
    });
  });
};

/** Where letters stand: each line of a text or of a table's cells, as measured; nothing of what holds no text. */
export const inkOf = (item: LeafItem): readonly Area[] =>
  framesOf(item)
    .flatMap(inkOfFrame)
    .filter(({ left, right }) => left < right);
