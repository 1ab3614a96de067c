import { element } from '../xml.ts';
import type { Chart, ChartScale } from './scale.ts';
import { type Span, spanOf } from './stack.ts';

/** In points: the seam between bars that touch. */
const seam = 0.75;

/** Where the bar of a series begins within its category, from the category's middle, and how wide it is. */
export const slotOf = (chart: Chart, scale: ChartScale, series: number) => {
  const side = chart.stacked ? 1 : Math.max(1, chart.series.length);
  const width = scale.step / (side + chart.gap / 100);
  const turned = chart.direction === 'rtl' && !scale.lying;
  const place = chart.stacked ? 0 : turned ? side - 1 - series : series;
  return { offset: (place - side / 2) * width, width };
};

const barMarkup = (span: Span, series: number, category: number, chart: Chart, scale: ChartScale): string => {
  const { offset, width } = slotOf(chart, scale, series);
  const across = scale.category(category) + offset;
  const ends = [scale.value(span.from), scale.value(span.to)];
  const [start, length] = [Math.min(...ends), Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))];
  const box = scale.lying
    ? { x: start, y: across, width: length, height: width }
    : { x: across, y: start, width, height: length };
  const { colour, hatched } = chart.series[series] ?? { colour: chart.look.line, hatched: false };
  // A hatched series is light within its own outline.
  const fill = { fill: `#${colour}`, 'fill-opacity': hatched ? 0.35 : undefined };
  return element('rect', {
    ...box,
    ...fill,
    stroke: `#${hatched ? colour : chart.look.ground}`,
    'stroke-width': seam,
  });
};

/** The bars of all series, standing or lying. */
export const bars = (chart: Chart, scale: ChartScale): string =>
  chart.series
    .flatMap((_, series) =>
      chart.categories.map((_name, category) => {
        const span = spanOf(chart, series, category);
        return span ? barMarkup(span, series, category, chart, scale) : '';
      }),
    )
    .join('');
