import type { Parameter } from './helpers/helper.ts';
import { helpers } from './helpers/table.ts';

/** A helper as docs/templates.md lists it. */
export interface HelperEntry {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Pick<Parameter, 'name' | 'description' | 'optional' | 'repeated'>[];
  readonly example: string;
}

const condition = { name: 'value', description: 'A value, or the answer of a helper in parentheses.' };

/** Handlebars' own blocks, which do as its own documentation says. */
const blocks: readonly HelperEntry[] = [
  {
    name: 'if',
    description:
      'Prints its block where a value is there: not absent, empty, 0 or false. `{{else}}` begins the rest.',
    parameters: [condition],
    example: '{{#if subtitle}}<p class="subtitle">{{inline subtitle}}</p>{{/if}}',
  },
  {
    name: 'unless',
    description: 'Prints its block where a value is not there.',
    parameters: [condition],
    example: '{{#unless sources}}…{{/unless}}',
  },
  {
    name: 'each',
    description:
      'Prints its block for each entry of a list; inside, `this` is the entry, `@index`, `@first` and `@last` say where it stands.',
    parameters: [{ name: 'list', description: 'A list.' }],
    example: '{{#each keyPoints.items as |point|}}<li>{{inline point.text}}</li>{{/each}}',
  },
  {
    name: 'with',
    description: 'Goes into a mapping, so that its keys need no path; prints nothing where it is absent.',
    parameters: [{ name: 'mapping', description: 'A mapping.' }],
    example: '{{#with event.what}}{{inline text}}{{/with}}',
  },
  {
    name: 'lookup',
    description: 'The value under a key that is worked out.',
    parameters: [
      { name: 'holder', description: 'A mapping or list.' },
      { name: 'key', description: 'A key, or a number from 0.' },
    ],
    example: '{{#with (lookup places 0)}}{{name}}{{/with}}',
  },
];

/** All that templates can call, for the template author's reference. */
export const helperReference: readonly HelperEntry[] = [
  ...Object.values(helpers).map(({ name, description, parameters, example }) => ({
    name,
    description,
    parameters,
    example,
  })),
  ...blocks,
];
