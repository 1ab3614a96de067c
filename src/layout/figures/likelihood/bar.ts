import { add, inch, point, subtract, zero } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { CellDrawing } from '../../piece.ts';
import type { Item } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import type { Band, Range } from './bands.ts';
import { along, block } from './shape.ts';

const above = inch(0.07);
const thick = inch(0.16);

/** Where one word of the scale gives way to the next. */
export const edgesOf = (bands: readonly Band[]): readonly number[] =>
  [...new Set(bands.flatMap(({ low, high }) => [low, high]))]
    .filter((edge) => edge > 0 && edge < 100)
    .toSorted((one, other) => one - other);

/** A range on a track from 0 to 100 %: the range alone is solid, so that the track reads as no value. */
export const barBelow = (
  range: Range,
  bands: readonly Band[],
  alternative: string,
  setting: Setting,
): CellDrawing => ({
  height: add(above, thick),
  alternative,
  draw: (cell) => {
    const { theme } = setting.context;
    const track = { ...cell, top: add(cell.top, above), height: thick };
    const at = (percent: number) => add(track.left, along(track.width, percent));
    const left = at(range.low);
    const solid = { ...track, left, width: subtract(at(range.high), left) };
    const edges = edgesOf(bands).map(
      (edge): Item => ({
        kind: 'line',
        name: `Edge at ${edge}`,
        box: { left: at(edge), top: track.top, width: zero, height: thick },
        alternative: '',
        brief: undefined,
        stroke: { colour: setting.background, width: point(1), dash: 'solid' },
      }),
    );
    return [
      block('Scale', track, { fill: colourOf(theme, 'navyTint'), stroke: undefined }),
      ...edges,
      block('Range', solid, { fill: colourOf(theme, 'navy'), stroke: undefined }),
    ];
  },
});
