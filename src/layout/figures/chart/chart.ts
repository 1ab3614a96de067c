import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { Table } from '../../../document/node.ts';
import { point, toPoints, zero } from '../../../unit/length.ts';
import { anchorsOf } from '../../blocks/anchors.ts';
import type { Setting } from '../../context.ts';
import { briefOf } from '../../inline/brief.ts';
import type { ChartItem } from '../../scene.ts';
import { runStyleOf } from '../../style.ts';
import { figureAtom } from '../atom.ts';
import type { FigureComposer } from '../composer.ts';
import { alternativeOf } from './alternative.ts';
import { type ChartData, chartData } from './data.ts';
import { planChart } from './draw.ts';
import type { ChartPlan } from './plan.ts';
import type { ChartStyle } from './style.ts';

const styleOf = (setting: Setting): ChartStyle => {
  const { size, colour } = runStyleOf('chartLabel', setting);
  const { theme, language, direction } = setting.context;
  return { theme, size, text: colour, background: setting.background, language, direction };
};

/** At the size of the region's text, or where names would stand too close, at the smallest. */
const planFor = (data: ChartData, setting: Setting): ChartPlan => {
  const width = toPoints(setting.width);
  const plan = planChart(data, width, styleOf(setting));
  return plan.isCramped ? planChart(data, width, styleOf({ ...setting, shrink: 1 })) : plan;
};

/** A table of the class `chart` as a native chart; one without a value to draw stays the table that it is. */
export const chart: FigureComposer<Table> = (table, setting, composing) => {
  const data = chartData(table);
  if (!data) return composing.atoms([{ ...table, classes: [] }], setting);
  const plan = planFor(data, setting);
  const brief = briefOf(table);
  if (data.kind === 'dot' && plan.form === 'bars')
    setting.context.report(diagnostic('dots-as-bars', {}, brief ? { span: brief } : {}));
  const alternative = table.data.alt ?? alternativeOf(data, setting.context.theme);
  const name = 'Chart';
  return [
    figureAtom({
      name,
      width: setting.width,
      least: point(plan.least),
      most: point(plan.most),
      good: point(plan.comfortable),
      alternative,
      // It is drawn from right to left already where that is the deck's direction.
      keepsSides: true,
      brief,
      anchors: anchorsOf(table),
      draw: (height): readonly [ChartItem] => [
        {
          kind: 'chart',
          name,
          box: { left: zero, top: zero, width: setting.width, height },
          alternative,
          brief,
          chart: plan.at(toPoints(height)),
        },
      ],
    }),
  ];
};
