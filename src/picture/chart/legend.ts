import { element } from '../xml.ts';
import type { Chart, ChartScale } from './scale.ts';
import type { ChartWord } from './words.ts';

/** A series' mark in the legend, and its name beside it. */
interface Entry {
  readonly mark: string;
  readonly word: ChartWord;
}

/** Side by side above the plot, or one under the other at its end; each has an equal share of the legend. */
export const legendEntries = (chart: Chart, scale: ChartScale): readonly Entry[] => {
  const { legend, series, look, direction } = chart;
  if (!legend) return [];
  const [left, top] = scale.at(legend.left, legend.top);
  const [right, bottom] = scale.at(legend.left + legend.width, legend.top + legend.height);
  const side = look.size * 0.6;
  return series.map(({ name, colour }, index) => {
    const beside = legend.side === 'top';
    const share = (beside ? right - left : bottom - top) / series.length;
    const y = beside ? (top + bottom) / 2 : top + share * (index + 0.5);
    const start = beside ? share * index : 0;
    const turned = direction === 'rtl';
    const x = turned ? right - start - side : left + start;
    return {
      mark: element('rect', { x, y: y - side / 2, width: side, height: side, fill: `#${colour}` }),
      word: {
        text: name,
        x: turned ? x - side / 2 : x + side * 1.5,
        y,
        anchor: turned ? 'end' : 'start',
        size: look.size,
        colour: look.text,
        bold: false,
      },
    };
  });
};
