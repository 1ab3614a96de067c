import type { Range } from '../../layout/figures/likelihood/bands.ts';
import { type Length, scale, zero } from '../../unit/length.ts';
import { bareParagraph } from './bare-paragraph.ts';
import type { ModelContext } from './context.ts';
import type { WordCell, WordTable } from './word.ts';

/** In points. */
export const scaleHeight = 8.5;

/** A range on a scale from 0 to 100 %, as a table of up to three cells: before the range, the range, after it. */
export const scaleBar = ({ low, high }: Range, width: Length, context: ModelContext): WordTable => {
  const cell = (solid: boolean): WordCell => ({
    span: 1,
    solid,
    blocks: [bareParagraph('TableGap', context.direction, [])],
  });
  const parts = [
    { share: low, solid: false },
    { share: high - low, solid: true },
    { share: 100 - high, solid: false },
  ].filter(({ share }) => share > 0);
  return {
    kind: 'table',
    look: 'scale',
    direction: context.direction,
    description: '',
    indent: zero,
    widths: parts.map(({ share }) => scale(width, share / 100)),
    rows: [{ header: false, keepNext: false, cells: parts.map(({ solid }) => cell(solid)) }],
  };
};
