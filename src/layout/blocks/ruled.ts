import type { List, ListItem } from '../../document/node.ts';
import { emu, inch, type Length, point, scale, subtract, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import type { Atom, CellPiece, TableFrame } from '../piece.ts';
import { runStyleOf } from '../style.ts';
import { anchorsOf } from './anchors.ts';
import { rowsOf } from './cards.ts';
import { cellOf } from './cell.ts';
import type { Composing, Prose } from './composer.ts';
import { written } from './numeral.ts';
import { rowAtom, tableFrame } from './row-atom.ts';
import { ruleOf } from './rule.ts';

/** Of the size of the statements. */
const verticalPadding = 0.5;
const slack = inch(0.5);
/** Up to so many stand in one column; a narrower region has one column always. */
const mostInOne = 4;
const narrow = inch(9);
/** In sizes of the mark. */
const markWidth = 1.35;

const statementProse = (item: ListItem, setting: Setting, composing: Composing): readonly Prose[] => {
  const [head, ...rest] = item.children;
  if (!head) return [];
  return [
    ...composing.prose([head], { ...setting, voice: { text: 'pointText', item: 'pointText' } }),
    ...composing.prose(rest, { ...setting, voice: { text: 'pointBody', item: 'pointBody' } }),
  ];
};

/** The mark of an open question, as it is written from right to left in a text that runs so. */
const questionMark = (setting: Setting): readonly Prose[] => [
  written(setting.context.direction === 'rtl' ? '؟' : '?', 'openMark', setting),
];

interface Ruling {
  readonly list: List;
  readonly setting: Setting;
  readonly composing: Composing;
  readonly marked: boolean;
}

const cellsOf = (
  { setting, composing, marked }: Ruling,
  row: readonly ListItem[],
  frame: TableFrame,
): readonly CellPiece[] => {
  const vertical = scale(point(runStyleOf('pointText', setting).size), verticalPadding);
  const bottom = ruleOf(setting.context, 'row');
  return frame.columns.map((width, column) => {
    const item = row[marked ? Math.floor(column / 2) : column];
    const isMark = marked && column % 2 === 0;
    const prose = (within: Setting): readonly Prose[] => {
      if (!item) return [];
      return isMark ? questionMark(within) : statementProse(item, within, composing);
    };
    const first = column === 0 || (marked && !isMark);
    return cellOf(prose, setting, { first, vertical, width, bottom });
  });
};

const columnsOf = (count: number, marked: boolean, setting: Setting): readonly Length[] => {
  const each = emu(setting.width / count);
  const mark = marked ? scale(point(runStyleOf('openMark', setting).size), markWidth) : zero;
  return Array.from({ length: count }, (_, index) => {
    const width = index === count - 1 ? subtract(setting.width, emu(each * index)) : each;
    // Where a second column begins, its mark stands behind a gutter.
    const room = index === 0 ? mark : emu(mark + inch(0.2));
    return marked ? [room, subtract(width, room)] : [width];
  }).flat();
};

/** Statements between thin rules, in one column or two, and where they are questions each behind its mark. */
export const ruledRows = (list: List, setting: Setting, composing: Composing): readonly Atom[] => {
  const marked = list.classes.includes('questions');
  const count = list.items.length > mostInOne && setting.width >= narrow ? 2 : 1;
  const columns = columnsOf(count, marked, setting);
  const { direction } = setting.context;
  const frame = tableFrame(
    { name: 'Statements', columns, direction, slack, centred: marked || count === 1, closed: false },
    () => [],
  );
  const ruling = { list, setting, composing, marked };
  return rowsOf(list.items, count).map((row, index) =>
    rowAtom(
      { kind: 'row', table: frame, cells: cellsOf(ruling, row, frame) },
      {
        brief: briefOf(...row),
        anchors: row.flatMap((item) => anchorsOf(item)),
        spaceBefore: index === 0 ? inch(0.12) : zero,
      },
    ),
  );
};
