import type { Block } from '../../document/node.ts';
import { cellOf, inCell } from './cell.ts';
import type { ModelContext } from './context.ts';
import type { WordBlock } from './word.ts';

const isLead = (node: Block): boolean => node.kind === 'paragraph' && node.classes.includes('lead');

/** A call-out: one filled cell under a strong rule. Its lead paragraphs, or all where there is none, are set large. */
export const panel = (children: readonly Block[], context: ModelContext): readonly WordBlock[] => {
  const { indent, width } = context.place;
  const inside = inCell(context, 'panel', width, {
    paragraph: children.some(isLead) ? 'Normal' : 'CallOut',
    byClass: { lead: 'CallOut' },
  });
  return [
    {
      kind: 'table',
      look: 'panel',
      direction: context.direction,
      description: '',
      indent,
      widths: [width],
      rows: [
        { header: false, keepNext: false, cells: [cellOf(context.blocks(children, inside), 1, inside)] },
      ],
    },
  ];
};
