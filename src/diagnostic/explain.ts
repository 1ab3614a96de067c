import { type Code, catalogue } from './catalogue.ts';
import type { CatalogueEntry } from './entry.ts';

type Explanation = Omit<CatalogueEntry<never>, 'message'>;

/** The catalogue without its messages: the fields that are the same for all codes. */
const explanations: Readonly<Record<Code, Explanation>> = catalogue;

/** Every code, sorted. */
export const codes: readonly Code[] = (Object.keys(catalogue) as Code[]).sort(); // keyof the same object

export const isCode = (text: string): text is Code => Object.hasOwn(catalogue, text);

export const explanationOf = (code: Code): Explanation => explanations[code];

const block = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');

/** What `briefwright explain CODE` prints: severity, explanation, an example and its cure. */
export const explain = (code: Code): string => {
  const { severity, explanation, example, cure } = explanationOf(code);
  return [
    `${code} (${severity})`,
    explanation,
    'For example:',
    block(example),
    'The cure:',
    block(cure),
  ].join('\n\n');
};
