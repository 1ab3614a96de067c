import { element } from '../xml.ts';
import { baseOf, type Chart, type ChartScale } from './scale.ts';
import { type ChartWord, printed } from './words.ts';

/** Between an axis and its words, in points. */
const gap = 6;

const ruleAt = (value: number, colour: string, scale: ChartScale): string => {
  const at = scale.value(value);
  const ends = scale.lying
    ? { x1: at, x2: at, y1: scale.top, y2: scale.bottom }
    : { x1: scale.left, x2: scale.right, y1: at, y2: at };
  return element('line', { ...ends, stroke: `#${colour}`, 'stroke-width': 0.75 });
};

const stepsOf = ({ axis }: Chart): readonly number[] => {
  const count = Math.round((axis.most - axis.least) / (axis.step || 1));
  return Array.from({ length: Math.min(count, 100) + 1 }, (_, index) => axis.least + index * axis.step);
};

/** The rules across the plot, and the axis from which values are counted. */
export const rules = (chart: Chart, scale: ChartScale): string => {
  const across = chart.axis.shown ? stepsOf(chart).map((step) => ruleAt(step, chart.look.rule, scale)) : [];
  return [...across, ruleAt(baseOf(chart), chart.look.line, scale)].join('');
};

/** The numbers of the axis of values, and the names of categories: every so many of them. */
export const axisWords = (chart: Chart, scale: ChartScale): readonly ChartWord[] => {
  const { axis, look, direction, every } = chart;
  const plain = { size: look.size, colour: look.text, bold: false };
  const turned = direction === 'rtl';
  const beside = {
    x: turned ? scale.right + gap : scale.left - gap,
    anchor: turned ? 'start' : 'end',
  } as const;
  const below = { y: scale.bottom + gap + look.size / 2, anchor: 'middle' } as const;
  const numbers = axis.shown ? stepsOf(chart) : [];
  return [
    ...numbers.map((value): ChartWord => {
      const at = scale.value(value);
      return {
        ...plain,
        text: printed(value, axis.format),
        ...(scale.lying ? { x: at, ...below } : { ...beside, y: at }),
      };
    }),
    ...chart.categories.flatMap((text, index): readonly ChartWord[] => {
      if (index % every !== 0) return [];
      const at = scale.category(index);
      return [{ ...plain, text, ...(scale.lying ? { ...beside, y: at } : { x: at, ...below }) }];
    }),
  ];
};
