import { emu, point, toPoints } from '../../../unit/length.ts';
import { runOf } from '../../run.ts';
import type { SceneParagraph, SceneRun } from '../../scene.ts';
import { longestWord, measureParagraph, naturalWidth } from '../../text/measure.ts';
import type { ChartStyle } from './style.ts';

const runIn = (text: string, bold: boolean, { size, text: colour, language }: ChartStyle): SceneRun =>
  runOf({ font: 'body', size, bold, italic: false, colour, spacing: 0 }, text, language);

/** The height of a line of the chart's text, in points. */
export const lineHeight = ({ size }: ChartStyle): number => size * 1.2;

/** The width of words on one line, in points. */
export const widthOf = (text: string, style: ChartStyle, bold = false): number =>
  toPoints(naturalWidth([runIn(text, bold, style)], style.theme.fonts));

export const widest = (texts: readonly string[], style: ChartStyle, bold = false): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, style, bold)));

export const widestWord = (texts: readonly string[], style: ChartStyle): number =>
  Math.max(0, ...texts.map((text) => toPoints(longestWord([runIn(text, false, style)], style.theme.fonts))));

/** Into how many lines words break in a width. */
const linesOf = (text: string, width: number, style: ChartStyle): number => {
  const paragraph: SceneParagraph = {
    runs: [runIn(text, false, style)],
    align: 'start',
    direction: style.direction,
    spaceBefore: emu(0),
    indent: emu(0),
    bullet: undefined,
  };
  return text === '' ? 1 : measureParagraph(paragraph, point(width), style.theme.fonts).length;
};

export const mostLines = (texts: readonly string[], width: number, style: ChartStyle): number =>
  Math.max(1, ...texts.map((text) => linesOf(text, width, style)));
