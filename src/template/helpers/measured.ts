import { plainText } from '../run/context.ts';
import { escaped, type Helper, pieces, textOf } from './helper.ts';
import { entriesOf } from './join.ts';

/** What a single column measures and its unit, "Share, %"; behind several names it stands apart: "Women, Men (%)". */
const unitOf = (unit: string, columns: number, between: string): string =>
  columns > 1 ? ` (${unit})` : `${between}${unit}`;

export const measured: Helper = {
  name: 'measured',
  description:
    'Prints what a chart or table measures, with its unit: the heads of its columns but for the first, which names the rows.',
  parameters: [
    { name: 'columns', description: "A figure's `columns`.", accepts: ['list'], printed: true },
    { name: 'unit', description: "The figure's unit.", accepts: ['words'], optional: true },
  ],
  gives: 'markup',
  example: '<figcaption>{{#if columns}}{{measured columns unit}}{{/if}}</figcaption>',
  run: (call) => {
    const [columns, unit] = call.arguments;
    const heads = entriesOf(call, columns).slice(1);
    const between = call.context.labels.words.chartSeparator ?? ', ';
    const words = textOf(call, 1);
    const next = { markup: escaped(call, between, undefined), origin: undefined };
    return pieces([
      ...heads.flatMap((head, index) => [
        ...(index > 0 ? [next] : []),
        { markup: escaped(call, plainText(head), head.origin), origin: head.origin },
      ]),
      ...(words === ''
        ? []
        : [
            {
              markup: escaped(call, unitOf(words, heads.length, between), unit?.origin),
              origin: unit?.origin,
            },
          ]),
    ]);
  },
};
