import { slotOf } from './bars.ts';
import type { Chart, ChartScale, Series } from './scale.ts';
import { type Span, spanOf } from './stack.ts';
import { type ChartWord, printed } from './words.ts';

/** Between a mark and its label, in points. */
const gap = 4;

/** Where a label stands: the end of what is drawn, or its middle. */
const placeOf = (span: Span, category: number, series: number, chart: Chart, scale: ChartScale) => {
  const labels = chart.series[series]?.labels;
  const within = labels?.place === 'centre';
  const along = scale.value(within ? (span.from + span.to) / 2 : span.to);
  const isBar = chart.form === 'bars' || chart.form === 'columns';
  const slot = isBar ? slotOf(chart, scale, series) : { offset: 0, width: 0 };
  const across = scale.category(category) + slot.offset + slot.width / 2;
  const outward = span.to < span.from ? -1 : 1;
  const rise = within ? 0 : outward * (gap + chart.look.size / 2);
  if (!scale.lying) return { x: across, y: along - rise, anchor: 'middle' } as const;
  const side = chart.direction === 'rtl' ? -outward : outward;
  const beside = side > 0 ? 'start' : 'end';
  return { x: within ? along : along + side * gap, y: across, anchor: within ? 'middle' : beside } as const;
};

const valueWords = (of: Series, series: number, chart: Chart, scale: ChartScale): readonly ChartWord[] =>
  (of.labels?.points ?? []).flatMap((category): readonly ChartWord[] => {
    const span = spanOf(chart, series, category);
    const value = of.values[category];
    if (!span || value === null || value === undefined || !of.labels || of.end?.point === category) return [];
    const halo = of.labels.grounded ? chart.look.ground : undefined;
    const look = { size: chart.look.size, colour: of.labels.colour, bold: false, halo };
    return [
      {
        ...look,
        text: printed(value, of.formats[category] ?? ''),
        ...placeOf(span, category, series, chart, scale),
      },
    ];
  });

/** The name of a series and its last value, beside its last point. */
const endWords = (of: Series, series: number, chart: Chart, scale: ChartScale): readonly ChartWord[] => {
  const { end } = of;
  const span = end && spanOf(chart, series, end.point);
  const value = end && of.values[end.point];
  if (!end || !span || value === null || value === undefined) return [];
  const turned = chart.direction === 'rtl';
  const [, shift] = scale.at(0, end.shift);
  const [, top] = scale.at(0, 0);
  return [
    {
      text: `${of.name} ${printed(value, of.formats[end.point] ?? '')}`,
      x: scale.category(end.point) + (turned ? -gap : gap) * 1.5,
      y: scale.value(span.to) + shift - top,
      anchor: turned ? 'end' : 'start',
      size: chart.look.size,
      colour: of.colour,
      bold: true,
      halo: end.within ? chart.look.ground : undefined,
    },
  ];
};

export const labelWords = (chart: Chart, scale: ChartScale): readonly ChartWord[] =>
  chart.series.flatMap((of, series) => [
    ...valueWords(of, series, chart, scale),
    ...endWords(of, series, chart, scale),
  ]);
