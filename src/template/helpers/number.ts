import { readCell } from '../../brief/number.ts';
import { type Helper, printedText, textOf } from './helper.ts';

export const number: Helper = {
  name: 'number',
  description:
    "Prints the number that a cell stands for by the conventions of the brief's language, with a point and no separators; nothing for a missing value.",
  parameters: [
    { name: 'cell', description: 'A cell of `rows`.', accepts: ['inline', 'words'], printed: true },
    {
      name: 'unit',
      description: "The figure's unit, which may stand in the cell.",
      accepts: ['words'],
      optional: true,
    },
  ],
  gives: 'markup',
  example: '<td data-value="{{number cell unit}}">{{inline cell}}</td>',
  run: (call) => {
    const unit = textOf(call, 1);
    const language = call.context.brief.data.language ?? 'en';
    const read = readCell(textOf(call, 0), language, unit === '' ? undefined : unit);
    return printedText(call, read.kind === 'number' ? read.plain : '');
  },
};
