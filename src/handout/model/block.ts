import type { Block } from '../../document/node.ts';
import { contents } from './contents.ts';
import type { ModelContext } from './context.ts';
import { definitions } from './definitions.ts';
import { division } from './division.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { picture } from './picture.ts';
import { pictured } from './pictured.ts';
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
  picture,
  contents,
} satisfies { readonly [Kind in Block['kind']]: Builder<Extract<Block, { kind: Kind }>> };

const inWords = (node: Block, context: ModelContext): readonly WordBlock[] =>
  // Each kind's builder takes nodes of that kind; TypeScript cannot follow that through the union.
  (builders[node.kind] as Builder<Block>)(node, context);

/** A figure sees to its own picture, since its caption stays. */
const drawnAlone = (node: Block, context: ModelContext): readonly WordBlock[] | undefined =>
  node.kind === 'figure' ? undefined : pictured(node, context);

/** Blocks of the document as blocks of Word. */
export const blocks = (nodes: readonly Block[], context: ModelContext): readonly WordBlock[] =>
  nodes.flatMap((node) => drawnAlone(node, context) ?? inWords(node, context));
