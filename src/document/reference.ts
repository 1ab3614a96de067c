import { contentInWords } from './checks/content-in-words.ts';
import { attributeTypes } from './tags/attribute-types.ts';
import { globalAttributes } from './tags/global.ts';
import {
  type AttributeRule,
  type Category,
  type ContentModel,
  contentIn,
  type Form,
  type Tag,
} from './tags/tag.ts';
import { tags } from './tags/tags.ts';

const forms: readonly Form[] = ['deck', 'handout'];

const headings: Readonly<Record<Category, string>> = {
  whole: 'The document',
  flow: 'Blocks',
  part: 'Parts of something',
  phrasing: 'Within a line',
};

/** A cell of a Markdown table: a bar would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const kindOf = (rule: AttributeRule): string =>
  rule.values ? rule.values.map((value) => `\`${value}\``).join(', ') : attributeTypes[rule.type].expected;

const needOf = (rule: AttributeRule): string => {
  if (rule.required) return 'yes';
  if (rule.requiredWith) return `with \`${rule.requiredWith}\``;
  return rule.form ? `only in a ${rule.form}` : '';
};

const attributeTable = (rules: Readonly<Record<string, AttributeRule>>): string =>
  table(
    ['attribute', 'is', 'needed', ''],
    Object.entries(rules).map(([name, rule]) => [
      `\`${name}\``,
      kindOf(rule),
      needOf(rule),
      rule.description,
    ]),
  );

const classTable = (classes: Readonly<Record<string, string>>): string =>
  table(
    ['class', ''],
    Object.entries(classes).map(([name, description]) => [`\`${name}\``, description]),
  );

const quoted = (words: string): string => words.replace(/<\w+>/g, '`$&`');

const holdsIn = (model: ContentModel): string => quoted(contentInWords(model));

const holds = (tag: Tag): string => {
  const [deck, handout] = forms.map((form) => holdsIn(contentIn(tag, form)));
  return deck === handout ? `Holds ${deck}.` : `Holds, in a deck, ${deck}; in a handout, ${handout}.`;
};

const takes = (model: ContentModel, name: string, category: Category): boolean =>
  model.some((allowed) => allowed === category || allowed === `<${name}>`);

/** Where the element may stand: the names of its parents, or of the group that takes all of its kind. */
const standsIn = (name: string, tag: Tag): readonly string[] => {
  const parents = Object.entries(tags).filter(([, parent]) =>
    forms.some((form) => takes(contentIn(parent, form), name, tag.category)),
  );
  return parents.map(([parent]) => `\`<${parent}>\``);
};

const limits = (tag: Tag): readonly string[] => [
  ...(tag.form ? [`Only in a ${tag.form}.`] : []),
  ...(tag.once ? [`Takes ${tag.once.map((child) => `\`<${child}>\``).join(', ')} once at most.`] : []),
  ...(tag.outside ? [`Never inside ${tag.outside.map((outer) => `\`<${outer}>\``).join(' or ')}.`] : []),
];

const placeOf = (name: string, tag: Tag): readonly string[] => {
  if (tag.category === 'flow' || tag.category === 'phrasing') return [];
  const parents = standsIn(name, tag);
  return parents.length === 0 ? [] : [`Stands in ${parents.join(', ')}.`];
};

const section = ([name, tag]: readonly [string, Tag]): string =>
  [
    `#### \`<${name}>\``,
    tag.description,
    [...placeOf(name, tag), holds(tag), ...limits(tag)].join(' '),
    ...(tag.attributes ? [attributeTable(tag.attributes)] : []),
    ...(tag.classes ? [classTable(tag.classes)] : []),
  ].join('\n\n');

const category = (of: Category): string =>
  [
    `### ${headings[of]}`,
    ...Object.entries(tags)
      .filter(([, tag]) => tag.category === of)
      .map(section),
  ].join('\n\n');

/** The part of docs/templates.md that says which elements, attributes and classes a template may print. */
export const printTagReference = (): string =>
  [
    '## Elements',
    'Every element takes these attributes, and the ones that its own section names; nothing else. A class is one of the element’s own.',
    attributeTable(globalAttributes),
    ...(['whole', 'flow', 'part', 'phrasing'] as const).map(category),
  ].join('\n\n');
