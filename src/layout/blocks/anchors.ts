import type { SourceEntry } from '../../document/node.ts';

/** The ids by which links find a block: its own, and that of the source it is the entry of. */
export const anchorsOf = (block: {
  readonly id: string | undefined;
  readonly source?: SourceEntry | undefined;
}): readonly string[] => [
  ...(block.id === undefined ? [] : [block.id]),
  ...(block.source ? [`source-${block.source.id}`] : []),
];
