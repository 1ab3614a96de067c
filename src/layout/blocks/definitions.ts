import type { Definition, Definitions } from '../../document/node.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { add, emu, inch, type Length, largest, scale, subtract } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import { runsOf } from '../inline/runs.ts';
import { longestWord, naturalWidth } from '../text/measure.ts';
import { anchorsOf } from './anchors.ts';
import { cellOf } from './cell.ts';
import type { Composer, Composing, Prose } from './composer.ts';
import { countRows } from './counts.ts';
import { paragraphOf } from './paragraph-of.ts';
import { rowAtom, tableFrame } from './row-atom.ts';
import { ruleOf } from './rule.ts';

const vertical = inch(0.09);
const slack = inch(0.2);
/** Terms take at most this part of the width and break beyond it. */
const widestTerms = 0.3;
/** But a word of theirs is cut only where it is wider than this part. */
const widestTerm = 0.45;
/** Measured widths are rounded up by this. */
const tolerance = inch(0.02);

const termProse = (entry: Definition, setting: Setting): readonly Prose[] =>
  paragraphOf(entry.term, 'term', setting, { blame: entry });

const descriptionProse = (entry: Definition, setting: Setting, composing: Composing): readonly Prose[] =>
  composing.prose(entry.description, { ...setting, voice: { text: 'definition', item: 'definition' } });

const termWidth = (block: Definitions, setting: Setting): Length => {
  const { fonts } = setting.context.theme;
  const terms = block.entries.map((entry) => runsOf(entry.term, 'term', setting));
  const wanted = add(largest(...terms.map((runs) => naturalWidth(runs, fonts))), tolerance);
  const words = add(largest(...terms.map((runs) => longestWord(runs, fonts))), tolerance);
  const [usual, most] = [scale(setting.width, widestTerms), scale(setting.width, widestTerm)];
  return wanted < usual ? wanted : emu(Math.max(usual, Math.min(words, most)));
};

/** Terms and what is said of them as rows of two columns. */
export const definitions: Composer<Definitions> = {
  prose: (block, setting, composing) =>
    flatMapped(block.entries, (entry) => [
      ...termProse(entry, setting).map((term) => ({ ...term, keepWithNext: true })),
      ...descriptionProse(entry, setting, composing),
    ]),
  atoms: (block, setting, composing) => {
    if (block.classes.includes('counts')) return countRows(block, setting, composing);
    const terms = termWidth(block, setting);
    const columns = [terms, subtract(setting.width, terms)];
    const { direction } = setting.context;
    const frame = tableFrame(
      { name: 'Facts', columns, direction, slack, centred: false, closed: false },
      () => [],
    );
    const options = { vertical, bottom: ruleOf(setting.context, 'row') };
    return block.entries.map((entry, index) => {
      const term = cellOf((within) => termProse(entry, within), setting, {
        ...options,
        first: true,
        width: terms,
      });
      const description = cellOf((within) => descriptionProse(entry, within, composing), setting, {
        ...options,
        first: false,
        width: columns[1] ?? setting.width,
      });
      return rowAtom(
        { kind: 'row', table: frame, cells: [term, description] },
        {
          brief: briefOf(entry),
          anchors: index === 0 ? anchorsOf(block) : [],
          spaceBefore: index === 0 ? inch(0.16) : inch(0),
        },
      );
    });
  },
};
