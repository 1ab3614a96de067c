import { type ParagraphChild, TextRun } from 'docx';
import type { DrawingWish } from '../../package/chart/drawing-wish.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import type { WordChart } from '../model/word.ts';

/** The library is given an empty run, which the package puts the chart into. */
export const emitChart = ({ chart, width, height, name, description }: WordChart): ParagraphChild => {
  const wish: DrawingWish = { chart, width, height, name, description };
  return new TextRun({ style: withoutForbidden(JSON.stringify(wish)) });
};
