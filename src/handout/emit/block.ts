import type { Paragraph, Table } from 'docx';
import type { WordBlock } from '../model/word.ts';
import { emitContents } from './contents.ts';
import type { EmitContext } from './context.ts';
import { emitFrame } from './line-numbers.ts';
import { emitParagraph } from './paragraph.ts';
import { emitTable } from './table.ts';

const emitters = {
  paragraph: (block, context) => [...emitFrame(block, context), emitParagraph(block, context)],
  table: (block, context) => [emitTable(block, context, (inner) => emitBlocks(inner, context))],
  contents: (_block, context) => emitContents(context),
} satisfies {
  readonly [Kind in WordBlock['kind']]: (
    block: Extract<WordBlock, { kind: Kind }>,
    context: EmitContext,
  ) => readonly (Paragraph | Table)[];
};

type Emitter = (block: WordBlock, context: EmitContext) => readonly (Paragraph | Table)[];

export const emitBlocks = (blocks: readonly WordBlock[], context: EmitContext): (Paragraph | Table)[] =>
  // Each kind's emitter takes blocks of that kind; TypeScript cannot follow that through the union.
  blocks.flatMap((block) => (emitters[block.kind] as Emitter)(block, context));
