import { flatMapped } from '../unit/flat-mapped.ts';
import type { Node } from './node.ts';

type NodeOf<K extends Node['kind']> = Extract<Node, { readonly kind: K }>;

/** The fields of each kind of node that hold nodes, in reading order. */
export const childFields = {
  text: [],
  emphasis: ['children'],
  strong: ['children'],
  code: ['children'],
  link: ['children'],
  reference: ['children'],
  citation: [],
  time: ['children'],
  phrase: ['children'],
  lineBreak: [],
  heading: ['children'],
  paragraph: ['children'],
  list: ['items'],
  listItem: ['children'],
  definitions: ['entries'],
  definition: ['term', 'description'],
  table: ['caption', 'head', 'body'],
  row: ['cells'],
  cell: ['children'],
  quotation: ['children', 'attribution'],
  figure: ['children', 'caption'],
  division: ['children'],
  picture: [],
  contents: [],
  slide: ['children', 'notes'],
  deck: ['slides'],
  handout: ['children'],
} as const satisfies { readonly [K in Node['kind']]: readonly (keyof NodeOf<K>)[] };

/** One field's nodes; none where the field is not filled (a table without a caption). */
export const nodesUnder = (node: Node, field: string): readonly Node[] =>
  // `field` comes from the table above, whose entries are fields of that kind of node.
  (node as unknown as Readonly<Record<string, readonly Node[] | undefined>>)[field] ?? [];

/** The nodes that stand directly in a node, in reading order. */
export const childrenOf = (node: Node): readonly Node[] => {
  const [field, ...others]: readonly string[] = childFields[node.kind];
  if (field === undefined) return [];
  if (others.length === 0) return nodesUnder(node, field);
  return flatMapped([field, ...others], (each) => nodesUnder(node, each));
};
