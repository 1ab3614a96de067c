import { type HelperEntry, helperReference } from '../../src/template/helper-reference.ts';

/** Handlebars' own helpers that are written as blocks. */
const blocks: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

const named = ({ name, optional, repeated }: HelperEntry['parameters'][number]): string => {
  const shown = repeated ? `${name}…` : name;
  return optional ? `[${shown}]` : shown;
};

const call = ({ name, parameters }: HelperEntry): string =>
  `{{${[(blocks.has(name) ? '#' : '') + name, ...parameters.map(named)].join(' ')}}}`;

const section = (helper: HelperEntry): string =>
  [
    `### \`${call(helper)}\``,
    helper.description,
    helper.parameters.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
    `\`\`\`\n${helper.example}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/** The part of docs/templates.md that says what a template may call. */
export const printHelperReference = (): string =>
  [
    '## Helpers',
    'These are all there are, and a pack cannot add any. One that gives an answer or a value can stand in another: `{{#if (eq status "disputed")}}`. `{{> name}}` prints a partial.',
    ...helperReference.map(section),
  ].join('\n\n');
