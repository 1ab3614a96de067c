import type { Heading } from '../../document/node.ts';
import type { Role } from '../role.ts';
import { anchorsOf } from './anchors.ts';
import type { Composer } from './composer.ts';
import { paragraphOf } from './paragraph-of.ts';

const roles: Readonly<Record<Heading['level'], Role>> = {
  1: 'heading2', // a slide's title is laid out apart and never comes here
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
};

export const heading: Composer<Heading> = {
  prose: (block, setting) =>
    paragraphOf(block.children, roles[block.level], setting, {
      keepWithNext: true,
      anchors: anchorsOf(block),
      blame: block,
    }),
};
