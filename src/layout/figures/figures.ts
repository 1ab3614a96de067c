import type { Block } from '../../document/node.ts';
import type { Composing } from '../blocks/composer.ts';
import type { Setting } from '../context.ts';
import type { Atom } from '../piece.ts';
import { chart } from './chart/chart.ts';
import type { FigureComposer } from './composer.ts';
import { likelihood } from './likelihood/likelihood.ts';
import { map } from './map/map.ts';
import { network } from './network/network.ts';
import { timeline } from './timeline/timeline.ts';

type Kind = Block['kind'];

type FigureTable = {
  readonly [K in Kind]?: Readonly<Record<string, FigureComposer<Extract<Block, { kind: K }>>>>;
};

/** What is drawn, by kind of block and class. Whatever stands here reads as well without its class. */
const figureComposers: FigureTable = {
  list: { timeline, map },
  figure: { network },
  table: { chart, likelihood },
};

/** A block drawn as one of its classes says; `undefined` where none of them is a figure's. */
export const drawn = (block: Block, setting: Setting, composing: Composing): readonly Atom[] | undefined => {
  // The entry under a block's kind takes that block; TypeScript cannot follow that through the union.
  const table = figureComposers[block.kind] as Readonly<Record<string, FigureComposer<Block>>> | undefined;
  const name = block.classes.find((candidate) => table && Object.hasOwn(table, candidate));
  return name === undefined ? undefined : table?.[name]?.(block, setting, composing);
};
