import { entry } from '../entry.ts';

/** Codes of the check that a pack goes through when it is loaded: its paths, helpers and partials. */
export const templateCheckCodes = {
  'template-path': entry<{ path: string; of: string }>({
    severity: 'error',
    message: ({ path, of }) => `${of} has no "${path}"`,
    explanation:
      'Every path of a template is checked against the vocabulary of briefs when the pack is loaded, since a wrong one would print nothing and say nothing.',
    example: '{{#each keyPoint.items}}',
    cure: '{{#each keyPoints.items}}',
  }),
  'template-helper': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `There is no helper "${name}"`,
    explanation:
      'Templates can use the helpers that docs/templates.md lists, and if, unless, each, with and lookup.',
    example: '{{markdown title.text}}',
    cure: '{{inline title.text}}',
  }),
  'template-partial': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `There is no partial "${name}"`,
    explanation:
      'A partial is called by the name of its file in the folder partials: {{> facts}} is partials/facts.hbs.',
    example: '{{> fact}}',
    cure: '{{> facts}}',
  }),
  'template-recursion': entry<{ chain: string }>({
    severity: 'error',
    message: ({ chain }) => `Partials call each other in a circle: ${chain}`,
    explanation:
      'A brief nests nothing without end, so no partial has to call itself; one that does may never come to an end.',
    example: '{{> row}} in partials/row.hbs',
    cure: '{{#each rows}}{{> row}}{{/each}} in the template that calls it',
  }),
  'template-unused-partial': entry<{ name: string }>({
    severity: 'note',
    message: ({ name }) => `No template calls the partial "${name}"; its paths were not checked`,
    explanation: 'The paths of a partial are checked in the places that it is called from.',
    example: 'partials/old-facts.hbs, called by nothing',
    cure: 'Delete the partial, or call it.',
  }),
  'template-arguments': entry<{ helper: string; problem: string }>({
    severity: 'error',
    message: ({ helper, problem }) => `The helper "${helper}" ${problem}`,
    explanation: 'Each helper takes the arguments that docs/templates.md lists, no more and no fewer.',
    example: '{{join authors}}',
    cure: '{{join authors ", "}}',
  }),
  'template-place': entry<{ helper: string; problem: string }>({
    severity: 'error',
    message: ({ helper, problem }) => `The helper "${helper}" ${problem}`,
    explanation:
      'A helper that makes markup prints it where it stands; one that answers yes or no is asked in {{#if …}} or as a block of its own.',
    example: '{{#if (inline title.text)}}',
    cure: '{{#if title.text}}',
  }),
  'template-no-text': entry<{ path: string; what: string }>({
    severity: 'error',
    message: ({ path, what }) => `"${path}" is ${what} and cannot be printed`,
    explanation:
      'Only words and numbers can be printed; go into a list with {{#each}}, into a mapping by its keys.',
    example: '<p>{{keyPoints}}</p>',
    cure: '{{#each keyPoints.items}}<p>{{inline text}}</p>{{/each}}',
  }),
  'template-no-list': entry<{ path: string; what: string }>({
    severity: 'error',
    message: ({ path, what }) => `{{#each}} goes through a list, but "${path}" is ${what}`,
    explanation:
      'What stands under a heading is a list with a headline, an intro and items; the items are the list.',
    example: '{{#each keyPoints}}',
    cure: '{{#each keyPoints.items}}',
  }),
  'template-optional': entry<{ path: string }>({
    severity: 'warning',
    message: ({ path }) => `"${path}" may be absent and is printed without a guard`,
    explanation:
      'A brief needs only a title; what else is printed must be asked for first, or an empty paragraph or a lone comma stays behind.',
    example: '<p>{{subtitle}}</p>',
    cure: '{{#if subtitle}}<p>{{inline subtitle}}</p>{{/if}}',
  }),
  'template-text-helper': entry<{ path: string; written: string; use: string }>({
    severity: 'warning',
    message: ({ path, written, use }) => `"${path}" holds ${written}; print it as ${use}`,
    explanation:
      'Strings of a brief are written in different ways: plain words, inline Markdown, paragraphs, dates, ids of actors. Printed as they are, readers would see the asterisks and the ids.',
    example: '<p>{{title.text}}</p>',
    cure: '<p>{{inline title.text}}</p>',
  }),
  'template-choice': entry<{ path: string; value: string; choices: string }>({
    severity: 'warning',
    message: ({ path, value, choices }) => `"${path}" is never "${value}"; it is one of ${choices}`,
    explanation: 'The comparison can never be true, since the vocabulary of briefs does not know the word.',
    example: '(eq status "confirmed")',
    cure: '(eq status "corroborated")',
  }),
};
