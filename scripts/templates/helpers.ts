import { type Accepted, anything, type Helper, type Parameter } from '../../src/template/helpers/helper.ts';
import { helpers } from '../../src/template/helpers/table.ts';

const places: Readonly<Record<Helper['gives'], string>> = {
  markup: 'Stands by itself, where it prints.',
  truth: 'Is asked: in `{{#if (…)}}`, or as a block of its own.',
  value: 'Gives a value: prints it, or hands it to another helper in `(…)`.',
};

const kinds: Readonly<Partial<Record<Accepted, string>>> = {
  inline: 'a line of Markdown',
  prose: 'paragraphs of Markdown',
  words: 'plain words',
  date: 'a date',
  claimant: 'a claimant',
  actor: 'an actor’s id',
  place: 'a place’s id',
  source: 'a source’s id',
  figure: 'a figure’s id',
  choice: 'one of a few values',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'an item or another mapping',
};

const takes = ({ accepts, choices }: Parameter): string => {
  if (choices) return choices.map((choice) => `\`"${choice}"\``).join(' or ');
  return accepts.length === anything.length
    ? 'anything'
    : accepts.map((accepted) => kinds[accepted] ?? accepted).join(', ');
};

const named = ({ name, optional, repeated }: Parameter): string => {
  const shown = repeated ? `${name}…` : name;
  return optional ? `[${shown}]` : shown;
};

const call = ({ name, parameters }: Helper): string => `{{${[name, ...parameters.map(named)].join(' ')}}}`;

const parameterList = ({ parameters }: Helper): readonly string[] =>
  parameters.length === 0
    ? []
    : [
        parameters
          .map((parameter) => `- \`${parameter.name}\` (${takes(parameter)}): ${parameter.description}`)
          .join('\n'),
      ];

const section = (helper: Helper): string =>
  [
    `### \`${call(helper)}\``,
    `${helper.description} ${places[helper.gives]}`,
    ...parameterList(helper),
    `\`\`\`\n${helper.example}\n\`\`\``,
  ].join('\n\n');

/** The part of docs/templates.md that says what a template may call. */
export const printHelperReference = (): string =>
  [
    '## Helpers',
    'Beside these stand Handlebars’ own `{{#if}}`, `{{#unless}}`, `{{#each}}`, `{{#with}}` and `{{> partial}}`. There are no others, and a pack cannot add any.',
    ...Object.values(helpers).map(section),
  ].join('\n\n');
