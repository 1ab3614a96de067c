import { stripInline } from '../../brief/inline.ts';
import { type Helper, printedText, textOf } from './helper.ts';

/** An attribute holds one line, so paragraphs follow each other in it. */
const paragraphsOf = (text: string): readonly string[] => text.trim().split(/\n[ \t]*\n\s*/);

export const plain: Helper = {
  name: 'plain',
  description: 'Prints inline Markdown as plain words, without its citations: for attributes.',
  parameters: [
    { name: 'text', description: 'Text of the brief.', accepts: ['inline', 'prose'], printed: true },
  ],
  gives: 'markup',
  example: '<main title="{{plain title.text}}">',
  run: (call) => printedText(call, paragraphsOf(textOf(call, 0)).map(stripInline).join(' ')),
};
