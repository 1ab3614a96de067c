import { add, inch, point, scale } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { CellDrawing } from '../../piece.ts';
import { colourOf } from '../../style.ts';
import { block } from './shape.ts';

const above = inch(0.08);
const size = inch(0.14);
const step = inch(0.2);

/** How many of three squares are filled. */
const filled: Readonly<Record<string, number>> = { low: 1, moderate: 2, high: 3 };

/** Confidence as squares, which no one takes for a range of the scale beside it. */
export const squaresBelow = (
  confidence: string,
  alternative: string,
  setting: Setting,
): CellDrawing | undefined => {
  const count = filled[confidence];
  if (count === undefined) return undefined;
  const navy = colourOf(setting.context.theme, 'navy');
  return {
    height: add(above, size),
    alternative,
    draw: (cell) =>
      [0, 1, 2].map((index) =>
        block(
          `Confidence ${index + 1}`,
          { left: add(cell.left, scale(step, index)), top: add(cell.top, above), width: size, height: size },
          {
            fill: index < count ? navy : undefined,
            stroke: { colour: navy, width: point(1), dash: 'solid' },
          },
        ),
      ),
  };
};
