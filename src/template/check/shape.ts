import * as z from 'zod';
import { annotations } from '../../brief/schema/annotation.ts';
import { briefSchema } from '../../brief/schema/brief.ts';
import type { Accepted } from '../helpers/helper.ts';

/** What the vocabulary says of a value, as far as templates must know it. */
export type Shape =
  | { readonly kind: 'mapping'; readonly fields: ReadonlyMap<string, Field> }
  | { readonly kind: 'list'; readonly entry: Shape }
  | { readonly kind: 'text'; readonly written: Written; readonly value?: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  /** Something a template works out, of which nothing is known beforehand. */
  | { readonly kind: 'unknown' };

/** How a string is written, or of what it is the id. */
export type Written = Exclude<Accepted, 'choice' | 'number' | 'boolean' | 'list' | 'mapping'>;

export interface Field {
  readonly shape: Shape;
  readonly optional: boolean;
  /** Where the value stands, for a partial's parameter, which comes from elsewhere. */
  readonly path?: string;
}

const known = new WeakMap<z.core.$ZodType, Shape>();

const textShape = (schema: z.core.$ZodType): Shape => {
  const { text, refersTo } = annotations.get(schema) ?? {};
  return { kind: 'text', written: refersTo ?? text ?? 'words' };
};

const fieldOf = (schema: z.core.$ZodType): Field =>
  schema instanceof z.ZodOptional
    ? { shape: shapeOf(schema.unwrap()), optional: true }
    : { shape: shapeOf(schema), optional: false };

const build = (schema: z.core.$ZodType): Shape => {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape);
    return { kind: 'mapping', fields: new Map(fields.map(([key, field]) => [key, fieldOf(field)])) };
  }
  if (schema instanceof z.ZodArray) return { kind: 'list', entry: shapeOf(schema.element) };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  return textShape(schema);
};

const shapeOf = (schema: z.core.$ZodType): Shape => {
  const found = known.get(schema) ?? build(schema);
  known.set(schema, found);
  return found;
};

/** The shape of a whole brief. */
export const briefShape = (): Shape => shapeOf(briefSchema);

/** "a list", "a mapping", "inline Markdown": the shape in words. */
export const describeShape = (shape: Shape): string => {
  switch (shape.kind) {
    case 'mapping':
      return 'a mapping';
    case 'list':
      return 'a list';
    case 'choice':
      return 'a word of the vocabulary';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'unknown':
      return 'something worked out';
    case 'text':
      return describeText[shape.written];
  }
};

const describeText: Readonly<Record<Written, string>> = {
  words: 'plain words',
  inline: 'inline Markdown',
  prose: 'paragraphs of Markdown',
  date: 'a date',
  claimant: 'a claimant',
  actor: "an actor's id",
  place: "a place's id",
  source: "a source's id",
  figure: "a figure's id",
};
