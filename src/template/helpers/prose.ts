import { parseProse } from '../../brief/inline.ts';
import { type Helper, printed, textOf } from './helper.ts';
import { inlineMarkup } from './markdown.ts';

export const prose: Helper = {
  name: 'prose',
  description: 'Prints paragraphs of inline Markdown, each in a `<p>`.',
  parameters: [
    { name: 'text', description: 'Text of the brief.', accepts: ['prose', 'inline'], printed: true },
  ],
  gives: 'markup',
  example: '{{#if detail}}{{prose detail}}{{/if}}',
  run: (call) => {
    const origin = call.arguments[0]?.origin;
    const paragraphs = parseProse(textOf(call, 0)).map(
      ({ nodes }) => `<p>${inlineMarkup(call, nodes, origin)}</p>`,
    );
    return printed(call, paragraphs.join('\n'));
  },
};
