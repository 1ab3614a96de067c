import type { Chart, ChartForm, ChartFrame } from '../../../package/chart/chart.ts';
import { colourOf } from '../../style.ts';
import { barsPlan } from './bars.ts';
import { columnsPlan } from './columns.ts';
import type { ChartData } from './data.ts';
import { type FormChoice, formOf } from './form.ts';
import { formatsOf, setOff } from './format.ts';
import { type Furniture, furnitureOf, legendTop } from './furniture.ts';
import { endsRoom } from './line-ends.ts';
import { linesPlan } from './lines.ts';
import type { ChartPlan, KindPlan } from './plan.ts';
import type { ChartStyle } from './style.ts';

type Planner = (data: ChartData, choice: FormChoice, furniture: Furniture, style: ChartStyle) => KindPlan;

const planners = {
  bars: barsPlan,
  columns: columnsPlan,
  lines: linesPlan,
  area: linesPlan,
  dots: linesPlan,
} satisfies Record<ChartForm, Planner>;

/** Points counted from where reading begins, as shares from the left. */
const shares = (frame: ChartFrame, width: number, height: number, style: ChartStyle): ChartFrame => {
  const left = style.direction === 'rtl' ? width - frame.left - frame.width : frame.left;
  return {
    left: left / width,
    top: frame.top / height,
    width: frame.width / width,
    height: frame.height / height,
  };
};

const legendFrame = ({ legend, width, ...furniture }: Furniture, style: ChartStyle): ChartFrame => ({
  left: legend?.side === 'end' ? width - legend.width : 0,
  top: legendTop({ ...furniture, legend, width }, style),
  width: legend?.width ?? 0,
  height: legend?.height ?? 0,
});

const chartAt = (
  data: ChartData,
  choice: FormChoice,
  furniture: Furniture,
  style: ChartStyle,
  kind: KindPlan,
  height: number,
): Chart => {
  const { axis, plot, gap, inset, every, series } = kind.plotAt(height);
  const { width, legend, title } = furniture;
  const marks = formatsOf(data).ofStep(axis.step);
  return {
    ...choice,
    language: style.language,
    direction: style.direction,
    heading: data.heading,
    categories: data.categories,
    series,
    axis: { ...axis, format: inset ? marks : setOff(marks) },
    every,
    inset,
    gap,
    plot: shares(plot, width, height, style),
    title,
    legend: legend && { side: legend.side, ...shares(legendFrame(furniture, style), width, height, style) },
    look: {
      size: style.size,
      text: style.text,
      line: colourOf(style.theme, 'slate'),
      rule: colourOf(style.theme, 'line'),
      ground: style.background,
    },
  };
};

/** Measures a chart in a width, in points. */
export const planChart = (data: ChartData, width: number, style: ChartStyle): ChartPlan => {
  const choice = formOf(data, width, style);
  const named = endsRoom(data, choice.form, width, style) !== undefined;
  const furniture = furnitureOf(data, choice, named, width, style);
  const kind = planners[choice.form](data, choice, furniture, style);
  return {
    form: choice.form,
    least: kind.least,
    isCramped: kind.isCramped,
    comfortable: Math.max(kind.least, kind.comfortable),
    most: Math.max(kind.least, kind.most),
    isWritten: (height) => kind.plotAt(height).isWritten,
    at: (height) => chartAt(data, choice, furniture, style, kind, height),
  };
};
