import * as z from 'zod';
import { shapeOf, unwrap } from '../../yaml/shape/schema.ts';
import { type Annotation, annotations } from '../schema/annotation.ts';

export const annotationOf = (schema: z.ZodType): Annotation | undefined => annotations.get(schema);

/** A mapping of the vocabulary that has a table of its own, under its heading. */
export type HeadingOf = (keys: Readonly<Record<string, z.ZodType>>) => string | undefined;

const textNames = {
  words: 'words',
  inline: 'inline text',
  prose: 'paragraphs of inline text',
  date: 'a date',
  claimant: "an actor's id, or words",
} as const;

const formatNames = {
  id: 'an id',
  marking: 'a label of the marking scheme',
  colour: 'six hexadecimal digits',
} as const;

const leafName = (schema: z.ZodType, annotation: Annotation): string => {
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${option}\``).join(', ');
  if (schema instanceof z.ZodURL) return 'a link';
  if (schema instanceof z.ZodNumber) return `a number from ${schema.minValue} to ${schema.maxValue}`;
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (annotation.format) return formatNames[annotation.format];
  if (annotation.refersTo) return `the id of an entry in \`${annotation.refersTo}s\``;
  return annotation.text ? textNames[annotation.text] : 'words';
};

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');

/** What may stand under a key, in a few words, with links to the tables of mappings. */
export const shapeName = (wrapped: z.ZodType, headingOf: HeadingOf): string => {
  const { schema, annotation } = unwrap(wrapped, annotationOf);
  const shape = shapeOf(schema);
  if (shape.kind === 'array') {
    const entry = shapeName(shape.element, headingOf);
    return annotation.shorthand === undefined ? `list: ${entry}` : `${entry}, or a list of them`;
  }
  if (shape.kind !== 'object') return leafName(schema, annotation);
  const { items } = shape.keys;
  if (annotation.shorthand === 'items' && items) return `[list](#a-list) of: ${entryName(items, headingOf)}`;
  const heading = headingOf(shape.keys);
  const name = heading === undefined ? 'a mapping' : `[${heading.toLowerCase()}](#${anchorOf(heading)})`;
  const inner = annotation.shorthand === undefined ? undefined : shape.keys[annotation.shorthand];
  return inner && heading !== 'An item' ? `${name}, or ${shapeName(inner, headingOf)}` : name;
};

const entryName = (items: z.ZodType, headingOf: HeadingOf): string => {
  const shape = shapeOf(unwrap(items, annotationOf).schema);
  return shape.kind === 'array' ? shapeName(shape.element, headingOf) : shapeName(items, headingOf);
};
