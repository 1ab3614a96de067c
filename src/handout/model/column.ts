import type { Cell, Inline, Table } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import { walk } from '../../document/walk.ts';
import type { SceneRun } from '../../layout/scene.ts';
import { longestWord, naturalWidth } from '../../layout/text/measure.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { add, type Length, largest, scale, zero } from '../../unit/length.ts';
import { bindNumbers } from '../../unit/no-break.ts';
import { type ModelContext, plainLook } from './context.ts';
import { phraseLook } from './phrase.ts';

/** What a column's content asks for, padding included: not to break at all, and not to break within a word. */
interface Demand {
  readonly natural: number;
  readonly smallest: number;
}

/** No word may ask for more than this share of the table; longer ones are cut between letters. */
const widestWord = 0.4;
/** Room for the numbers of sources, which come with the words. */
const citationRoom = 1.08;

const runOf = (text: string, bold: boolean, context: ModelContext): SceneRun => {
  const style = context.styles[bold ? 'TableHead' : 'TableText'];
  return {
    text: bindNumbers(withoutForbidden(text)),
    language: context.language,
    font: style.text.font,
    size: style.text.size,
    bold,
    italic: false,
    colour: style.colour,
    spacing: 0,
    underline: false,
    raised: false,
    link: undefined,
  };
};

/** How wide a term is that stands in one line, without the padding of its cell. */
export const termWidth = (term: readonly Inline[], context: ModelContext): Length =>
  naturalWidth([runOf(plainText(term), true, context)], context.theme.fonts);

/** True where some of a cell's words are set bold, whatever the cell: a status, for one. */
const holdsBold = (cell: Cell, context: ModelContext): boolean =>
  [...walk(cell)].some(
    (node) =>
      node.kind === 'strong' || (node.kind === 'phrase' && phraseLook(node, plainLook, context.palette).bold),
  );

const cellDemand = (cell: Cell, inBold: boolean, context: ModelContext): Demand => {
  const bold = inBold || holdsBold(cell, context);
  const lines = plainText(cell.children).split('\n');
  const runs = lines.map((line) => [runOf(line, bold, context)]);
  const { fonts } = context.theme;
  return {
    natural: scale(largest(...runs.map((run) => naturalWidth(run, fonts))), citationRoom),
    smallest: largest(...runs.map((run) => longestWord(run, fonts))),
  };
};

/** The cells that stand alone in each column, with whether they are set bold. */
const cellsByColumn = (node: Table, count: number): readonly (readonly [Cell, boolean])[][] => {
  const columns = Array.from({ length: count }, (): [Cell, boolean][] => []);
  for (const [row, inHead] of [
    ...node.head.map((each) => [each, true] as const),
    ...node.body.map((each) => [each, false] as const),
  ]) {
    let column = 0;
    for (const cell of row.cells) {
      if (cell.columnSpan === 1) columns[column]?.push([cell, inHead || cell.header !== undefined]);
      column += cell.columnSpan;
    }
  }
  return columns;
};

const demands = (node: Table, count: number, width: Length, padding: Length, context: ModelContext) =>
  cellsByColumn(node, count).map((cells) => {
    const wanted = cells.map(([cell, bold]) => cellDemand(cell, bold, context));
    const smallest = Math.max(0, ...wanted.map((demand) => demand.smallest));
    const natural = Math.max(0, ...wanted.map((demand) => demand.natural));
    return {
      natural: natural + 2 * padding,
      smallest: Math.min(smallest, widestWord * width) + 2 * padding,
    };
  });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Shares what is left over the smallest widths by what each column would still like to have. */
const byContent = (wanted: readonly Demand[], width: number): readonly number[] => {
  const smallest = sum(wanted.map((demand) => demand.smallest));
  const wishes = wanted.map((demand) => Math.max(0, demand.natural - demand.smallest));
  const spare = Math.max(0, width - smallest);
  const wished = sum(wishes);
  return wanted.map((demand, index) =>
    wished === 0
      ? demand.smallest + spare / wanted.length
      : demand.smallest + (spare * (wishes[index] ?? 0)) / wished,
  );
};

/** Columns without a width of their own get what they ask for, at most half of the table; the others share the rest. */
const byWeight = (
  weights: readonly (number | undefined)[],
  wanted: readonly Demand[],
  width: number,
): readonly number[] => {
  const open = weights.flatMap((weight, index) =>
    weight === undefined ? [wanted[index]?.natural ?? 0] : [],
  );
  const shrink = Math.min(1, width / 2 / Math.max(1, sum(open)));
  const rest = width - sum(open) * shrink;
  const total = sum(weights.map((weight) => weight ?? 0));
  return weights.map((weight, index) =>
    weight === undefined ? (wanted[index]?.natural ?? 0) * shrink : (rest * weight) / total,
  );
};

/** Widens columns that would cut a word, at the cost of those that have room. */
const widened = (widths: readonly number[], wanted: readonly Demand[]): readonly number[] => {
  const lacking = widths.map((width, index) => Math.max(0, (wanted[index]?.smallest ?? 0) - width));
  const spare = widths.map((width, index) => Math.max(0, width - (wanted[index]?.smallest ?? 0)));
  const [need, room] = [sum(lacking), sum(spare)];
  if (need === 0 || need > room) return widths;
  return widths.map((width, index) => width + (lacking[index] ?? 0) - (need * (spare[index] ?? 0)) / room);
};

const spanned = (node: Table): number =>
  Math.max(0, ...[...node.head, ...node.body].map((row) => sum(row.cells.map((cell) => cell.columnSpan))));

/** The widths of a table's columns, which together are `width`: by the template's weights, else by what stands in them. */
export const columnWidths = (
  node: Table,
  width: Length,
  padding: Length,
  context: ModelContext,
): readonly Length[] => {
  const count = Math.max(node.columns.length, spanned(node));
  if (count === 0) return [];
  const wanted = demands(node, count, width, padding, context);
  const weights = Array.from({ length: count }, (_, index) => node.columns[index]);
  const fixed = weights.some((weight) => weight !== undefined);
  const shares = fixed ? byWeight(weights, wanted, width) : byContent(wanted, width);
  const total = sum(shares);
  return widened(shares, wanted).map((share) => scale(add(zero, width), share / total));
};
