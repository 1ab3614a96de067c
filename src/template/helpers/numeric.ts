import { areNumbers } from '../../brief/number.ts';
import { isObject } from '../run/reference.ts';
import { type Helper, textOf } from './helper.ts';

const cellOf = (row: unknown, column: number): string => {
  const cells = isObject(row) ? row.cells : undefined;
  const cell: unknown = Array.isArray(cells) ? cells[column] : undefined;
  return typeof cell === 'string' ? cell : '';
};

export const numeric: Helper = {
  name: 'numeric',
  description:
    'True for a column of a table that is read as numbers: at least half of the cells that say something hold a number or a range. Never for the first, which names the rows.',
  parameters: [
    { name: 'rows', description: 'The rows of a figure or table.', accepts: ['list'] },
    { name: 'column', description: 'Which of its columns, counted from 0.', accepts: ['number'] },
    {
      name: 'unit',
      description: "The figure's unit, which may stand in its cells.",
      accepts: ['words'],
      optional: true,
    },
  ],
  gives: 'truth',
  example: '<col{{#if (numeric ../rows @index ../unit)}} class="numbers"{{/if}}/>',
  run: (call) => {
    const [rows, column] = call.arguments;
    const index = Number(column?.value);
    if (!Array.isArray(rows?.value) || !(index > 0)) return false;
    const unit = textOf(call, 2);
    const language = call.context.brief.data.language ?? 'en';
    const cells = rows.value.map((row) => cellOf(row, index));
    return areNumbers(cells, language, unit === '' ? undefined : unit);
  },
};
