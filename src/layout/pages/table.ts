import type { Theme } from '../../theme/theme.ts';
import type { FlowBlock, FlowRow, FlowTable } from './flow.ts';
import { paragraphStrips } from './paragraph.ts';
import { type Strip, stackHeight } from './strip.ts';

/** A row as one strip: as high as its highest cell. */
const rowStrip = (row: FlowRow, repeated: number, fonts: Theme['fonts']): Strip => {
  const cells = row.cells.map((blocks) => blockStrips(blocks, fonts));
  const strips = cells.flat();
  return {
    height: row.exact ?? Math.max(0, ...cells.map(stackHeight)) + row.padding,
    before: 0,
    after: 0,
    glued: row.header || row.keepNext,
    notes: strips.reduce((sum, strip) => sum + strip.notes, 0),
    repeated: row.header ? 0 : repeated,
    anchors: strips.flatMap((strip) => strip.anchors),
  };
};

const tableStrips = (table: FlowTable, fonts: Theme['fonts']): readonly Strip[] => {
  const head = table.rows.filter((row) => row.header).map((row) => rowStrip(row, 0, fonts));
  const repeated = stackHeight(head);
  const body = table.rows.filter((row) => !row.header).map((row) => rowStrip(row, repeated, fonts));
  return [...head, ...body];
};

/** Blocks one under the other as strips, tables within cells included. */
export const blockStrips = (blocks: readonly FlowBlock[], fonts: Theme['fonts']): readonly Strip[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? tableStrips(block, fonts) : paragraphStrips(block, fonts),
  );
