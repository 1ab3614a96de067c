import type { AttributeRule } from './tag.ts';

/** Attributes that every element takes. */
export const globalAttributes: Readonly<Record<string, AttributeRule>> = {
  class: {
    type: 'classes',
    description: 'How it is drawn: names from the element’s own list, separated by spaces.',
  },
  lang: {
    type: 'language',
    description: 'The language of the text inside (BCP 47). Spelling, hyphenation and speech follow it.',
  },
  dir: {
    type: 'choice',
    values: ['ltr', 'rtl', 'auto'],
    description: 'The direction of the text inside; `auto` takes that of the first letter.',
  },
};

/** On elements that leave a block of their own: what a reference leads to. */
export const id: AttributeRule = {
  type: 'id',
  description: 'What `<a href="#…">` leads to; once in a document.',
};

/** On the word for how far something is established, in an outline or in a line of text. */
export const status: AttributeRule = {
  type: 'choice',
  values: ['stated', 'reported', 'disputed', 'corroborated'],
  description:
    'With the class `tag` or `status`: the status that the word says, which decides its outline and its colour.',
};
