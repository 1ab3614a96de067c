import type { Table } from '../../document/node.ts';
import type { PaperFigure } from '../../layout/figures/on-paper.ts';
import type { ChartItem } from '../../layout/scene.ts';
import type { Chart } from '../../package/chart/chart.ts';
import { scale } from '../../unit/length.ts';
import { bareParagraph } from './bare-paragraph.ts';
import type { ModelContext } from './context.ts';
import { isCharted } from './figure-form.ts';
import { printScale } from './pictured.ts';
import type { WordBlock, WordParagraph } from './word.ts';

const paragraphOf = (
  item: ChartItem,
  { name, alternative, least }: PaperFigure,
  context: ModelContext,
): WordParagraph => {
  const { chart, box } = item;
  const size = Math.round(chart.look.size * printScale * 2) / 2;
  return {
    ...bareParagraph('Figure', context.direction, [
      {
        kind: 'chart',
        chart: { ...chart, look: { ...chart.look, size } },
        width: scale(box.width, printScale),
        height: scale(box.height, printScale),
        least: scale(least, printScale),
        name,
        description: alternative,
      },
    ]),
    indent: context.place.indent,
  };
};

/** Whether the chart says each of its values in figures. */
const isWritten = ({ series }: Chart): boolean =>
  series.every(({ values, labels }) => {
    const given = values.filter((value) => value !== null).length;
    return (labels?.points.length ?? 0) === given;
  });

/** A table below a chart is worth its room while it can be read at a glance. */
const mostRows = 12;
const mostColumns = 7;

const isWorthPrinting = ({ body, columns }: Table, chart: Chart): boolean =>
  !isWritten(chart) && body.length <= mostRows && columns.length <= mostColumns;

/** The values under their chart. */
const valuesBelow = (node: Table, context: ModelContext): readonly WordBlock[] =>
  context.blocks([{ ...node, id: undefined, classes: ['compact'] }], context);

/**
 * A table of the class `chart` as a native chart, and below it the values where the chart does not say each of them;
 * `undefined` where it is printed as the table that it is.
 */
export const charted = (node: Table, context: ModelContext): readonly WordBlock[] | undefined => {
  if (!isCharted(node.classes)) return undefined;
  const [figure] = context.draw(node, context.place.width) ?? [];
  const [item] = figure?.items ?? [];
  if (!figure || item?.kind !== 'chart') return undefined;
  const paragraph = paragraphOf(item, figure, context);
  return isWorthPrinting(node, item.chart) ? [paragraph, ...valuesBelow(node, context)] : [paragraph];
};
