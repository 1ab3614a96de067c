import type { Definition, Definitions } from '../../document/node.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { emu, inch, type Length, point, subtract, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import type { Atom } from '../piece.ts';
import { longestWord } from '../text/measure.ts';
import { anchorsOf } from './anchors.ts';
import { rowsOf } from './cards.ts';
import { cellOf, paddingOf } from './cell.ts';
import type { Composing, Prose } from './composer.ts';
import { paragraphOf } from './paragraph-of.ts';
import { rowAtom, tableFrame } from './row-atom.ts';

/** More numbers than this begin another row. */
const mostInRow = 3;
const vertical = point(1);

/** The width is that of the narrowest cell: by it all are set large or none. */
const countProse = (entry: Definition, setting: Setting, composing: Composing): readonly Prose[] => [
  ...paragraphOf(entry.term, 'label', setting, { keepWithNext: true, blame: entry }),
  ...composing.prose(entry.description, { ...setting, voice: { text: 'count', item: 'count' } }),
];

const narrowestOf = (setting: Setting, count: number): Length =>
  subtract(emu(setting.width / count), paddingOf({ first: false }));

/** As many as stand beside each other without a word that is cut. */
const inRow = (block: Definitions, setting: Setting, composing: Composing): number => {
  const most = Math.min(mostInRow, block.entries.length);
  const { fonts } = setting.context.theme;
  const fits = (count: number): boolean => {
    const width = narrowestOf(setting, count);
    return flatMapped(block.entries, (entry) => countProse(entry, { ...setting, width }, composing)).every(
      ({ paragraph }) => longestWord(paragraph.runs, fonts) <= width,
    );
  };
  return Array.from({ length: most }, (_, index) => most - index).find(fits) ?? 1;
};

/** Numbers side by side, each under its term: a native table without rules, so that they stay in line. */
export const countRows = (block: Definitions, setting: Setting, composing: Composing): readonly Atom[] => {
  const perRow = inRow(block, setting, composing);
  const each = emu(setting.width / perRow);
  const columns = Array.from({ length: perRow }, (_, index) =>
    index === perRow - 1 ? subtract(setting.width, emu(each * index)) : each,
  );
  const frame = tableFrame(
    {
      name: 'Numbers',
      columns,
      direction: setting.context.direction,
      slack: zero,
      centred: false,
      closed: false,
    },
    () => [],
  );
  return rowsOf(block.entries, perRow).map((row, index) => {
    const cells = columns.map((width, column) => {
      const entry = row[column];
      return cellOf(
        (within) =>
          entry ? countProse(entry, { ...within, width: narrowestOf(setting, perRow) }, composing) : [],
        setting,
        {
          first: column === 0,
          vertical,
          width,
          bottom: undefined,
        },
      );
    });
    return rowAtom(
      { kind: 'row', table: frame, cells },
      {
        brief: briefOf(...row),
        anchors: index === 0 ? anchorsOf(block) : [],
        spaceBefore: inch(0.1),
      },
    );
  });
};
