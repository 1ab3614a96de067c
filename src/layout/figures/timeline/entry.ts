import type { Span } from '../../../diagnostic/span.ts';
import type { Block, ListItem, Paragraph } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { Colour } from '../../../unit/colour.ts';
import { anchorsOf } from '../../blocks/anchors.ts';
import type { Composing, Prose } from '../../blocks/composer.ts';
import { paragraphOf } from '../../blocks/paragraph-of.ts';
import type { Setting } from '../../context.ts';
import { briefOf } from '../../inline/brief.ts';
import { colourOf } from '../../style.ts';
import { type When, whenOf } from './when.ts';

/** An entry of a timeline, its words set for the colour of its card. */
export interface Entry {
  readonly when: When;
  /** When, in words. */
  readonly date: string;
  /** What all the others are about. */
  readonly isEvent: boolean;
  readonly fill: Colour;
  readonly head: readonly Prose[];
  readonly body: readonly Prose[];
  readonly brief: Span | undefined;
  readonly anchors: readonly string[];
}

const isDate = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.classes.includes('date');

const isLabel = (block: Block): boolean => block.kind === 'paragraph' && block.classes.includes('label');

export const entryOf = (item: ListItem, setting: Setting, composing: Composing): Entry => {
  const isEvent = item.classes.includes('event');
  const fill = colourOf(setting.context.theme, isEvent ? 'event' : 'panel');
  const voice = { text: 'timelineText', item: 'timelineText' } as const;
  const onCard: Setting = { ...setting, background: fill, voice };
  const dated = item.children.find(isDate);
  const words = dated?.children ?? [];
  const rest = item.children.filter((block) => block !== dated);
  return {
    when: whenOf(words, item.data.relation),
    date: plainText(words),
    isEvent,
    fill,
    head: [
      ...composing.prose(rest.filter(isLabel), onCard),
      ...paragraphOf(words, 'timelineDate', onCard, { keepWithNext: true }),
    ],
    body: composing.prose(
      rest.filter((block) => !isLabel(block)),
      onCard,
    ),
    brief: briefOf(item),
    anchors: anchorsOf(item),
  };
};
