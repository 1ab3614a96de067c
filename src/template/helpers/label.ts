import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { type Helper, printedText, textOf } from './helper.ts';

export const label: Helper = {
  name: 'label',
  description: "Prints one of the pack's own words in the brief's language, from labels.yaml.",
  parameters: [{ name: 'key', description: "The word's key in labels.yaml.", accepts: ['words'] }],
  gives: 'markup',
  example: '{{label "bottomLine"}}',
  run: (call) => {
    const { words, language } = call.context.labels;
    const key = textOf(call, 0);
    const found = Object.hasOwn(words, key) ? words[key] : undefined;
    if (found !== undefined) return printedText(call, found);
    const hints = didYouMean(nearest(key, Object.keys(words)));
    call.context.report(diagnostic('template-label', { key, language }, { span: call.template, hints }));
    return undefined;
  },
};
