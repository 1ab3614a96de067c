import { status } from './global.ts';
import type { Tag } from './tag.ts';

const words = { category: 'phrasing', content: ['text', 'phrasing'] } as const satisfies Partial<Tag>;

/** What stands within a line of text. */
export const phrasingTags = {
  em: { ...words, description: 'Emphasis: italic.' },
  strong: { ...words, description: 'Weight: bold.' },
  code: { ...words, description: 'Words of a machine: set in a face of fixed width.' },
  a: {
    ...words,
    description:
      'A link out of the document, or with `#id` to something in it. Empty, it prints the number or heading of what it leads to.',
    attributes: {
      href: {
        type: 'link',
        required: true,
        description: 'An http, https or mailto address, or `#` and an id.',
      },
    },
    outside: ['a'],
  },
  cite: {
    category: 'phrasing',
    description:
      'A source, printed as its linked number. Empty. Inside of `<a>` it is printed behind it: a link holds no other.',
    content: [],
    attributes: {
      'data-source': { type: 'words', required: true, description: 'The source’s id.' },
      'data-locator': { type: 'text', description: 'Where in the source: “p. 4”.' },
    },
  },
  time: {
    ...words,
    description: 'A date or time in words.',
    attributes: {
      datetime: {
        type: 'text',
        description: 'The same for machines: 2024-03-15, 2024-03 or 2024-03-15T21:30:00Z.',
      },
    },
  },
  span: {
    ...words,
    description: 'A phrase that is drawn in a way of its own, or in another language.',
    attributes: { 'data-status': status },
    classes: {
      status:
        'Says how far something is established: the word itself, bold; `data-status` says in which colour.',
      marking: 'A marking such as TLP:AMBER, in its colour.',
      number: 'A number that is looked for: large.',
      changed: 'The word at a statement that is not as it was in the edition before: “New:”.',
      muted: 'Less prominent.',
      accent: 'In the accent colour.',
    },
  },
  br: { category: 'phrasing', description: 'A line break inside a paragraph. Empty.', content: [] },
} as const satisfies Record<string, Tag>;
