import { hasOwnEmphasis } from '../../document/emphasised.ts';
import type { List, ListItem } from '../../document/node.ts';
import { inch, type Length, point, scale, subtract } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import type { Atom, CellPiece, RowPiece, TableFrame } from '../piece.ts';
import { runStyleOf } from '../style.ts';
import { anchorsOf } from './anchors.ts';
import { cellOf } from './cell.ts';
import type { Composing, Prose } from './composer.ts';
import { numeral } from './numeral.ts';
import { rowAtom, tableFrame } from './row-atom.ts';
import { ruleOf } from './rule.ts';

/** Of the size of the heads. */
const verticalPadding = 0.55;
const slack = inch(0.45);

/** The first paragraph is the point, bold but where the writer made part of it strong; what follows says more of it. */
const pointProse = (item: ListItem, setting: Setting, composing: Composing): readonly Prose[] => {
  const [head, ...rest] = item.children;
  if (!head) return [];
  const voice = hasOwnEmphasis(head) ? 'pointText' : 'pointHead';
  return [
    ...composing.prose([head], { ...setting, voice: { text: voice, item: voice } }),
    ...composing.prose(rest, { ...setting, voice: { text: 'pointBody', item: 'pointBody' } }),
  ];
};

/** Numerals of two digits need more room than those of one. */
const numeralWidth = (list: List, setting: Setting): Length =>
  point(runStyleOf('pointNumber', setting).size * (list.items.length > 9 ? 1.75 : 1.45));

const cellsOf = (
  list: List,
  index: number,
  frame: TableFrame,
  setting: Setting,
  composing: Composing,
): readonly CellPiece[] => {
  const item = list.items[index];
  const vertical = scale(point(runStyleOf('pointHead', setting).size), verticalPadding);
  const common = { first: true, vertical, bottom: ruleOf(setting.context, 'row') };
  const [numberWidth, textWidth] = list.ordered ? frame.columns : [undefined, frame.columns[0]];
  const text = cellOf((within) => (item ? pointProse(item, within, composing) : []), setting, {
    ...common,
    width: textWidth ?? setting.width,
  });
  if (numberWidth === undefined) return [text];
  const number = cellOf((within) => numeral(index + 1, 'pointNumber', within), setting, {
    ...common,
    width: numberWidth,
  });
  return [number, text];
};

/** Key points: great numerals, a strong sentence, and what more there is to say, with a rule between. */
export const pointRows = (list: List, setting: Setting, composing: Composing): readonly Atom[] => {
  const numbers = list.ordered ? [numeralWidth(list, setting)] : [];
  const columns = [...numbers, subtract(setting.width, numbers[0] ?? inch(0))];
  const { direction } = setting.context;
  const frame = tableFrame(
    { name: 'Points', columns, direction, slack, centred: true, closed: false },
    () => [],
  );
  return list.items.map((item, index) => {
    const row: RowPiece = {
      kind: 'row',
      table: frame,
      cells: cellsOf(list, index, frame, setting, composing),
    };
    return rowAtom(row, {
      brief: briefOf(item),
      anchors: anchorsOf(item),
      spaceBefore: index === 0 ? inch(0.16) : inch(0),
    });
  });
};
