import type { ChartItem } from '../../layout/scene.ts';
import { boxInInches } from './measure.ts';
import type { ShapeModel } from './model.ts';
import { frameName, type Surroundings } from './wish.ts';

/** The library is given a bare shape, which the package puts the chart in place of. */
export const chartModel = (item: ChartItem, around: Surroundings): ShapeModel[] => [
  {
    kind: 'shape',
    name: frameName(item, around, { chart: item.chart }),
    box: boxInInches(item.box),
    shape: 'rect',
    fill: undefined,
    line: undefined,
  },
];
