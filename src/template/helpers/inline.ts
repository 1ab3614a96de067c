import { parseProse } from '../../brief/inline.ts';
import { type Helper, printed, textOf } from './helper.ts';
import { inlineMarkup } from './markdown.ts';

export const inline: Helper = {
  name: 'inline',
  description: 'Prints inline Markdown (emphasis, strong, code, links, citations) as markup, in one line.',
  parameters: [
    { name: 'text', description: 'Text of the brief.', accepts: ['inline', 'prose'], printed: true },
  ],
  gives: 'markup',
  example: '<p>{{inline title.text}}</p>',
  run: (call) => {
    const origin = call.arguments[0]?.origin;
    const lines = parseProse(textOf(call, 0)).map(({ nodes }) => inlineMarkup(call, nodes, origin));
    return printed(call, lines.join(' '));
  },
};
