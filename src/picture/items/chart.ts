import type { ChartItem } from '../../layout/scene.ts';
import type { Theme } from '../../theme/theme.ts';
import { axisWords, rules } from '../chart/axes.ts';
import { bars } from '../chart/bars.ts';
import { labelWords } from '../chart/labels.ts';
import { legendEntries } from '../chart/legend.ts';
import { areas, dots, lines } from '../chart/lines.ts';
import { type Chart, type ChartScale, scaleOf } from '../chart/scale.ts';
import { type ChartWord, wordMarkup } from '../chart/words.ts';

type Plotter = (chart: Chart, scale: ChartScale) => string;

const plotters = { columns: bars, bars, lines, area: areas, dots } satisfies Record<Chart['form'], Plotter>;

const titleWords = ({ title, look, direction }: Chart, scale: ChartScale): readonly ChartWord[] => {
  if (!title) return [];
  const [x, y] = scale.at(title.left, title.top);
  const anchor = direction === 'rtl' ? ('end' as const) : ('start' as const);
  const place = { x: direction === 'rtl' ? scale.right : x, y: y + look.size * 0.6, anchor };
  return [{ text: title.text, ...place, size: look.size, colour: look.text, bold: false }];
};

/** What a native chart shows, about as Office draws it: its plot is placed exactly, its words nearly. */
export const chart = (item: ChartItem, fonts: Theme['fonts']): string => {
  const scale = scaleOf(item);
  const legend = legendEntries(item.chart, scale);
  const words = [
    ...titleWords(item.chart, scale),
    ...axisWords(item.chart, scale),
    ...legend.map((entry) => entry.word),
    ...labelWords(item.chart, scale),
  ];
  return [
    rules(item.chart, scale),
    plotters[item.chart.form](item.chart, scale),
    ...legend.map((entry) => entry.mark),
    ...words.map((word) => wordMarkup(word, fonts)),
  ].join('');
};
