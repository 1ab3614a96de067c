import type { Block } from '../document/node.ts';
import { zero } from '../unit/length.ts';
import { composeProse } from './blocks/blocks.ts';
import type { LayoutContext, Setting } from './context.ts';
import type { SceneNotes, SceneParagraph } from './scene.ts';
import { colourOf } from './style.ts';

/** Notes are for reading: one size, nothing shrunk, no space at the top. */
const paragraphsOf = (blocks: readonly Block[], context: LayoutContext): readonly SceneParagraph[] => {
  const setting: Setting = {
    context,
    width: context.theme.deck.page.height, // a notes page stands upright
    shrink: 0,
    cardsPerRow: 1,
    background: colourOf(context.theme, 'white'),
    voice: { text: 'notes', item: 'notes' },
  };
  return composeProse(blocks, setting).map(({ paragraph }, index) =>
    index === 0 ? { ...paragraph, spaceBefore: zero } : paragraph,
  );
};

/** The speaker notes of a slide, with the marking and status that its page bears. */
export const sceneNotes = (blocks: readonly Block[], context: LayoutContext): SceneNotes => {
  const { marking, status } = context.furniture;
  const banner = status.join(' · ');
  const notes = { paragraphs: paragraphsOf(blocks, context), header: banner, footer: banner };
  return marking ? { ...notes, marking } : notes;
};
