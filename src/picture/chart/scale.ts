import type { ChartItem } from '../../layout/scene.ts';
import { toPoints } from '../../unit/length.ts';

export type Chart = ChartItem['chart'];
export type Series = Chart['series'][number];

/** Where things stand in a chart, in points of its page. */
export interface ChartScale {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** True where values run across and categories down. */
  readonly lying: boolean;
  /** The place of a share of the whole chart. */
  readonly at: (left: number, top: number) => readonly [number, number];
  /** Along the axis of values. */
  readonly value: (value: number) => number;
  /** Along the axis of categories: the middle of that category, counted from 0. */
  readonly category: (index: number) => number;
  /** How much room each category has. */
  readonly step: number;
}

export const scaleOf = ({ box, chart }: ChartItem): ChartScale => {
  const [x, y, width, height] = [box.left, box.top, box.width, box.height].map(toPoints) as [
    number,
    number,
    number,
    number,
  ];
  const { plot, axis, categories } = chart;
  const [left, top] = [x + plot.left * width, y + plot.top * height];
  const [right, bottom] = [left + plot.width * width, top + plot.height * height];
  const lying = chart.form === 'bars';
  const turned = chart.direction === 'rtl';
  const share = (value: number): number => (value - axis.least) / (axis.most - axis.least || 1);
  const across = (part: number): number =>
    turned ? right - part * (right - left) : left + part * (right - left);
  const steps = Math.max(1, categories.length - (chart.inset ? 0 : 1));
  const middle = (index: number): number => (index + (chart.inset ? 0.5 : 0)) / steps;
  return {
    left,
    top,
    right,
    bottom,
    lying,
    at: (fromLeft, fromTop) => [x + fromLeft * width, y + fromTop * height],
    value: (value) => (lying ? across(share(value)) : bottom - share(value) * (bottom - top)),
    category: (index) => (lying ? top + middle(index) * (bottom - top) : across(middle(index))),
    step: (lying ? bottom - top : right - left) / steps,
  };
};

/** From where bars and areas are counted: nought, or the end of the axis that is nearest to it. */
export const baseOf = ({ axis }: Chart): number => Math.min(Math.max(0, axis.least), axis.most);
