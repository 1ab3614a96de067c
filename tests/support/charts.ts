import type { ChartItem } from '../../src/layout/scene.ts';
import type { Chart, ChartSeries } from '../../src/package/chart/chart.ts';
import type { Box } from '../../src/unit/box.ts';
import { ink, line, paint, white } from './scene.ts';

const colours = ['12304A', '885500', '6B4179', '0F6B7A'];
const markers = ['circle', 'square', 'diamond', 'triangle'] as const;
const dashes = ['solid', 'dashed', 'dotted'] as const;

export const series = (
  name: string,
  values: readonly (number | null)[],
  index = 0,
  more: Partial<ChartSeries> = {},
): ChartSeries => ({
  name,
  values,
  formats: values.map(() => '#,##0.0'),
  colour: paint(colours[index % colours.length] ?? '12304A'),
  hatched: false,
  dash: dashes[index % dashes.length] ?? 'solid',
  marker: markers[index % markers.length] ?? 'circle',
  marked: true,
  labels: undefined,
  end: undefined,
  ...more,
});

/** A chart of three categories and two series, one value of which is missing and one below zero. */
export const chart = (more: Partial<Chart> = {}): Chart => ({
  form: 'columns',
  stacked: false,
  language: 'en-GB',
  direction: 'ltr',
  heading: 'Gauge & <place>',
  categories: ['Oberarle', 'Mittelarle', 'Niederarle "lower"'],
  series: [
    series('Tuesday', [5.9, null, -4.1], 0, {
      labels: { place: 'outside', colour: ink, grounded: false, points: [0, 2] },
    }),
    series('Wednesday', [6.7, 6.6, 6], 1, { end: { point: 2, colour: ink, shift: 0.04, within: false } }),
  ],
  axis: { least: -6, most: 8, step: 2, shown: true, format: '#,##0.0' },
  every: 1,
  inset: true,
  gap: 60,
  plot: { left: 0.08, top: 0.16, width: 0.8, height: 0.7 },
  title: { text: 'Level (m)', left: 0, top: 0 },
  legend: { side: 'top', left: 0.08, top: 0.07, width: 0.4, height: 0.07 },
  look: { size: 12, text: ink, line: ink, rule: line, ground: white },
  ...more,
});

export const chartItem = (name: string, where: Box, more: Partial<Chart> = {}): ChartItem => ({
  kind: 'chart',
  name,
  box: where,
  alternative: `${name}: what it shows`,
  brief: undefined,
  chart: chart(more),
});
