import { id } from './global.ts';
import type { Tag } from './tag.ts';

/** The document and its sections. */
export const wholeTags = {
  main: {
    category: 'whole',
    description: 'The whole document, a deck or a handout. The root of what a template prints.',
    content: { deck: ['<section>'], handout: ['flow', '<h1>', '<section>'] },
    attributes: {
      title: {
        type: 'words',
        required: true,
        description: 'The document’s title, for the file’s properties.',
      },
      lang: { type: 'language', required: true, description: 'The language of the document (BCP 47).' },
    },
  },
  section: {
    category: 'whole',
    description: 'In a deck, one slide. In a handout a section only groups, and leaves nothing of its own.',
    content: { deck: ['flow', '<h1>', '<aside>'], handout: ['flow', '<h1>', '<section>'] },
    attributes: {
      id: { ...id, form: 'deck' },
      'data-layout': {
        type: 'name',
        form: 'deck',
        description: 'Name of the slide’s layout in the pack’s layouts.yaml. Without it: `content`.',
      },
      'data-group': {
        type: 'words',
        form: 'deck',
        description:
          'The section of the deck that the slide belongs to, as PowerPoint’s slide list shows it.',
      },
    },
    classes: {
      joins:
        'In a deck: stands on the slide before, under its own title as a heading, where both fit there and are of one layout.',
      'joins-if-thin':
        'In a deck: the same, but only where one of the two would leave more than a third of its slide empty.',
    },
    once: ['h1', 'aside'],
  },
} as const satisfies Record<string, Tag>;
