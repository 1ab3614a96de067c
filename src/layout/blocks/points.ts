import { hasOwnEmphasis } from '../../document/emphasised.ts';
import type { List, ListItem } from '../../document/node.ts';
import { inch, type Length, point, scale, subtract } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import type { Atom, CellPiece, RowPiece, TableFrame } from '../piece.ts';
import type { Role } from '../role.ts';
import { runStyleOf } from '../style.ts';
import { anchorsOf } from './anchors.ts';
import { cellOf } from './cell.ts';
import type { Composing, Prose } from './composer.ts';
import { numeral } from './numeral.ts';
import { rowAtom, tableFrame } from './row-atom.ts';
import { ruleOf } from './rule.ts';

/** How the rows of a list of points look. */
interface PointLook {
  /** Of the table, in PowerPoint's selection pane. */
  readonly name: string;
  readonly number: Role;
  readonly head: Role;
  /** Of a head in which the writer made part strong. */
  readonly mixedHead: Role;
  readonly body: Role;
  /** Above and below the words, in sizes of the head. */
  readonly padding: number;
  readonly slack: Length;
}

export const greatPoints: PointLook = {
  name: 'Points',
  number: 'pointNumber',
  head: 'pointHead',
  mixedHead: 'pointText',
  body: 'pointBody',
  padding: 0.55,
  slack: inch(0.45),
};

/** For what numbers in a figure stand for. */
export const keyPoints: PointLook = {
  name: 'Key',
  number: 'keyNumber',
  head: 'keyHead',
  mixedHead: 'keyHead',
  body: 'keyBody',
  padding: 0.4,
  slack: inch(0.12),
};

/** The first paragraph is the point, bold but where the writer made part of it strong; what follows says more of it. */
const pointProse = (
  item: ListItem,
  setting: Setting,
  composing: Composing,
  look: PointLook,
): readonly Prose[] => {
  const [head, ...rest] = item.children;
  if (!head) return [];
  const voice = hasOwnEmphasis(head) ? look.mixedHead : look.head;
  return [
    ...composing.prose([head], { ...setting, voice: { text: voice, item: voice } }),
    ...composing.prose(rest, { ...setting, voice: { text: look.body, item: look.body } }),
  ];
};

/** Numerals of two digits need more room than those of one. */
const numeralWidth = (list: List, setting: Setting, look: PointLook): Length =>
  point(runStyleOf(look.number, setting).size * (list.items.length > 9 ? 1.75 : 1.45));

const cellsOf = (
  list: List,
  index: number,
  frame: TableFrame,
  setting: Setting,
  composing: Composing,
  look: PointLook,
): readonly CellPiece[] => {
  const item = list.items[index];
  const vertical = scale(point(runStyleOf(look.head, setting).size), look.padding);
  const common = { first: true, vertical, bottom: ruleOf(setting.context, 'row') };
  const [numberWidth, textWidth] = list.ordered ? frame.columns : [undefined, frame.columns[0]];
  const text = cellOf((within) => (item ? pointProse(item, within, composing, look) : []), setting, {
    ...common,
    width: textWidth ?? setting.width,
  });
  if (numberWidth === undefined) return [text];
  const number = cellOf((within) => numeral(index + 1, look.number, within), setting, {
    ...common,
    width: numberWidth,
  });
  return [number, text];
};

/** Numerals, a strong sentence, and what more there is to say, with a rule between. */
export const pointRows = (
  list: List,
  setting: Setting,
  composing: Composing,
  look: PointLook,
): readonly Atom[] => {
  const numbers = list.ordered ? [numeralWidth(list, setting, look)] : [];
  const columns = [...numbers, subtract(setting.width, numbers[0] ?? inch(0))];
  const { direction } = setting.context;
  const frame = tableFrame(
    { name: look.name, columns, direction, slack: look.slack, centred: true, closed: false },
    () => [],
  );
  return list.items.map((item, index) => {
    const row: RowPiece = {
      kind: 'row',
      table: frame,
      cells: cellsOf(list, index, frame, setting, composing, look),
    };
    return rowAtom(row, {
      brief: briefOf(item),
      anchors: anchorsOf(item),
      spaceBefore: index === 0 ? inch(0.16) : inch(0),
    });
  });
};
