import type { Box } from '../../../unit/box.ts';
import { add, emu, inch, type Length, largest, point, subtract, zero } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { CellDrawing } from '../../piece.ts';
import type { LineItem } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import { type Label, labelOf } from '../label.ts';
import type { Band } from './bands.ts';
import { edgesOf } from './bar.ts';
import { along } from './shape.ts';

const above = inch(0.04);
const tick = inch(0.06);
/** Between two words. */
const apart = inch(0.05);
/** How far words may stand beside the middle of their range, and over the ends of the scale. */
const aside = inch(0.16);
const overhang = inch(0.14);
const mostLines = 3;
const wider = inch(0.05);

export interface BandLabel {
  readonly label: Label;
  /** From the left end of the scale. */
  readonly left: Length;
}

/** No wider than it must be to stand in so many lines. */
const wordsOf = (words: string, setting: Setting): Label => {
  let width = largest(...words.split(/\s+/).map((word) => labelOf(word, 'scaleWord', setting).width));
  let label = labelOf(words, 'scaleWord', setting, width);
  while (label.lines > mostLines) {
    width = add(width, wider);
    label = labelOf(words, 'scaleWord', setting, width);
  }
  return label;
};

/**
 * The words of the scale over the middles of their ranges.
 * @returns `undefined` where they have no room there: a key must list them
 */
export const bandLabels = (
  bands: readonly Band[],
  width: Length,
  setting: Setting,
): readonly BandLabel[] | undefined => {
  let least: Length = subtract(zero, overhang);
  const placed: BandLabel[] = [];
  for (const band of bands) {
    const label = wordsOf(band.words, setting);
    const wanted = emu(along(width, (band.low + band.high) / 2) - label.width / 2);
    const left = emu(Math.max(wanted, least));
    const right = add(left, label.width);
    if (subtract(left, wanted) > aside || right > add(width, overhang)) return undefined;
    placed.push({ label, left });
    least = add(right, apart);
  }
  return placed;
};

const tickAt = (left: Length, box: Box, percent: number, setting: Setting): LineItem => ({
  kind: 'line',
  name: `Tick at ${percent}`,
  box: { left, top: subtract(add(box.top, box.height), tick), width: zero, height: tick },
  alternative: '',
  brief: undefined,
  stroke: { colour: colourOf(setting.context.theme, 'slate'), width: point(0.75), dash: 'solid' },
});

/** The least room between two numbers. */
const betweenNumbers = point(2);

/** Twentieths where the head names no words. */
const plainEdges = [20, 40, 60, 80] as const;

/** A number of the scale, and where its middle stands from the scale's left. */
interface Place {
  readonly percent: number;
  readonly label: Label;
  readonly middle: Length;
}

/** The numbers that have room beside those before them in the list, in the scale's order. */
const withRoom = (numbers: readonly Place[]): readonly Place[] => {
  const kept: Place[] = [];
  for (const number of numbers) {
    const touches = kept.some(
      ({ label, middle }) =>
        Math.abs(middle - number.middle) < (label.width + number.label.width) / 2 + betweenNumbers,
    );
    if (!touches) kept.push(number);
  }
  return kept.sort((one, other) => one.percent - other.percent);
};

/** The head of the scale: its words, where they have room there, over its numbers. */
export const headBelow = (
  bands: readonly Band[],
  labels: readonly BandLabel[],
  width: Length,
  setting: Setting,
): CellDrawing => {
  const tallest = largest(...labels.map(({ label }) => label.height));
  const edges = bands.length > 0 ? edgesOf(bands).filter((edge) => edge >= 5 && edge <= 95) : plainEdges;
  const numbers = withRoom(
    [0, 100, ...edges].map((percent) => {
      const label = labelOf(String(percent), 'scaleWord', setting);
      return { percent, label, middle: along(width, percent) };
    }),
  );
  const numberHeight = largest(...numbers.map(({ label }) => label.height));
  return {
    height: add(above, tallest, numberHeight, tick),
    alternative: '',
    draw: (box) => {
      const top = add(box.top, above);
      return [
        ...labels.map(({ label, left }, index) =>
          label.at(
            { left: add(box.left, left), top: add(top, subtract(tallest, label.height)) },
            `Word ${index + 1}`,
          ),
        ),
        ...numbers.map(({ percent, label, middle }) =>
          label.at(
            { left: emu(box.left + middle - label.width / 2), top: add(top, tallest) },
            `Number ${percent}`,
          ),
        ),
        ...[0, ...edges, 100].map((percent) =>
          tickAt(add(box.left, along(width, percent)), box, percent, setting),
        ),
      ];
    },
  };
};
