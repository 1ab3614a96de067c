import type { List } from '../../document/node.ts';
import { inch, subtract } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import type { Atom } from '../piece.ts';
import { anchorsOf } from './anchors.ts';
import { cellOf } from './cell.ts';
import type { Composing } from './composer.ts';
import { numeral } from './numeral.ts';
import { rowAtom, tableFrame } from './row-atom.ts';
import { ruleOf } from './rule.ts';

const numberWidth = inch(0.55);
const vertical = inch(0.07);
const slack = inch(0.08);

/** The entries of a list of sources, each with the number by which text cites it. */
export const sourceRows = (list: List, setting: Setting, composing: Composing): readonly Atom[] => {
  const { context } = setting;
  const columns = [numberWidth, subtract(setting.width, numberWidth)];
  const { direction } = context;
  const frame = tableFrame(
    { name: 'Sources', columns, direction, slack, centred: false, closed: true },
    () => [],
  );
  const voice = { text: 'tableCell', item: 'tableCell' } as const;
  const options = { first: true, vertical, bottom: ruleOf(context, 'row') };
  return list.items.map((item, index) => {
    const number = context.numbering.sources.get(item.source?.id ?? '')?.number ?? index + 1;
    const cells = [
      cellOf((within) => numeral(number, 'tableHead', within), setting, { ...options, width: numberWidth }),
      cellOf((within) => composing.prose(item.children, { ...within, voice }), setting, {
        ...options,
        width: columns[1] ?? setting.width,
      }),
    ];
    const spaceBefore = index === 0 ? inch(0.12) : inch(0);
    return rowAtom(
      { kind: 'row', table: frame, cells },
      { brief: briefOf(item), anchors: anchorsOf(item), spaceBefore },
    );
  });
};
