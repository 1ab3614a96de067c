import type { Block } from '../../document/node.ts';
import { contents } from './contents.ts';
import type { ModelContext } from './context.ts';
import { definitions } from './definitions.ts';
import { division } from './division.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { quotation } from './quotation.ts';
import { table } from './table.ts';
import type { WordBlock } from './word.ts';

type Builder<Node extends Block> = (node: Node, context: ModelContext) => readonly WordBlock[];

const builders = {
  heading,
  paragraph,
  list,
  definitions,
  table,
  quotation,
  figure,
  division,
  contents,
} satisfies { readonly [Kind in Block['kind']]: Builder<Extract<Block, { kind: Kind }>> };

/** Blocks of the document as blocks of Word. */
export const blocks = (nodes: readonly Block[], context: ModelContext): readonly WordBlock[] =>
  // Each kind's builder takes nodes of that kind; TypeScript cannot follow that through the union.
  nodes.flatMap((node) => (builders[node.kind] as Builder<Block>)(node, context));
