import * as z from 'zod';
import { shapeOf, unwrap } from '../yaml/shape/schema.ts';
import { namedSchemes } from './marking/named.ts';
import { type Annotation, annotations } from './schema/annotation.ts';
import { briefSchema } from './schema/brief.ts';

type Json = Record<string, unknown>;

const annotationOf = (schema: z.ZodType): Annotation | undefined => annotations.get(schema);

/** What a string of a form of its own looks like. */
const patterns = { id: '^[a-z][a-z0-9-]*$', colour: '^[0-9A-Fa-f]{6}$' } as const;

const stringOf = (schema: z.ZodType, wrapped: z.ZodType): Json => {
  if (schema instanceof z.ZodEnum) {
    const words = schema.options.map(String);
    // An editor's YAML reads `credibility: 1` as a number; we read it as it is written.
    const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
    return { enum: [...words, ...numbers] };
  }
  const format = annotationOf(schema)?.format;
  // An editor offers the labels of TLP 2.0; a brief may name another scheme.
  if (format === 'marking')
    return { anyOf: [{ enum: namedSchemes.tlp.map(({ label }) => label) }, { type: 'string' }] };
  const pattern = format === undefined ? {} : { pattern: patterns[format] };
  if (schema instanceof z.ZodURL) return { type: 'string', format: 'uri' };
  const isText = annotationOf(wrapped)?.text !== undefined || annotationOf(schema)?.text !== undefined;
  // Text is taken as it is written: to an editor, `number: 007`, `value: 1.10` and `killed: yes` are no strings.
  return isText ? { type: ['string', 'number', 'boolean'] } : { type: 'string', ...pattern };
};

const numberOf = (schema: z.ZodType): Json => {
  const { minValue, maxValue } = schema instanceof z.ZodNumber ? schema : { minValue: null, maxValue: null };
  return {
    type: 'number',
    ...(minValue === null || !Number.isFinite(minValue) ? {} : { minimum: minValue }),
    ...(maxValue === null || !Number.isFinite(maxValue) ? {} : { maximum: maxValue }),
  };
};

/** Each shape of mapping stands once, under `$defs`, by its JSON and with the name under which it came up first. */
type Definitions = Map<string, { readonly name: string; readonly json: Json }>;

const objectOf = (keys: Readonly<Record<string, z.ZodType>>, definitions: Definitions): Json => {
  const entries = Object.entries(keys);
  const required = entries.filter(([, schema]) => !unwrap(schema, annotationOf).optional).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, schema]) => [key, jsonOf(schema, key, definitions)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
};

const bare = (schema: z.ZodType, definitions: Definitions): Json => {
  const shape = shapeOf(schema);
  if (shape.kind === 'object') return objectOf(shape.keys, definitions);
  if (shape.kind === 'array') return { type: 'array', items: jsonOf(shape.element, 'entry', definitions) };
  if (shape.kind === 'number') return numberOf(schema);
  return shape.kind === 'boolean' ? { type: 'boolean' } : stringOf(schema, schema);
};

/** What a bare value may stand for, beside the whole: see the annotation `shorthand`. */
const withShorthand = (schema: z.ZodType, whole: Json, definitions: Definitions): Json => {
  const shorthand = unwrap(schema, annotationOf).annotation.shorthand;
  const shape = shapeOf(schema);
  if (shorthand === undefined) return whole;
  const inner =
    shape.kind === 'array' ? shape.element : shape.kind === 'object' ? shape.keys[shorthand] : undefined;
  return inner ? { anyOf: [jsonOf(inner, shorthand, definitions), whole] } : whole;
};

/** Refers to a shape of mapping: most are one of a few, for every list has the same keys, and every item. */
const referenced = (schema: z.ZodType, name: string, definitions: Definitions): Json => {
  const json = bare(schema, definitions);
  const key = JSON.stringify(json);
  const known = definitions.get(key);
  if (known) return { $ref: `#/$defs/${known.name}` };
  const taken = [...definitions.values()].filter((each) => each.name.replace(/\d+$/, '') === name).length;
  const own = taken === 0 ? name : `${name}${taken + 1}`;
  definitions.set(key, { name: own, json });
  return { $ref: `#/$defs/${own}` };
};

const jsonOf = (wrapped: z.ZodType, name: string, definitions: Definitions): Json => {
  const { schema } = unwrap(wrapped, annotationOf);
  const whole =
    shapeOf(schema).kind === 'object' ? referenced(schema, name, definitions) : bare(schema, definitions);
  const json = withShorthand(schema, whole, definitions);
  const description = wrapped.description ?? schema.description;
  return description === undefined ? json : { description, ...json };
};

/**
 * The vocabulary as a JSON Schema (2020-12) for editors. It takes what we read: shorthands beside the mappings they stand
 * for, and numbers and booleans where text is taken as it is written.
 */
export const briefJsonSchema = (): Json => {
  const definitions: Definitions = new Map();
  const root = bare(briefSchema, definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A brief for Briefwright',
    ...root,
    $defs: Object.fromEntries([...definitions.values()].map(({ name, json }) => [name, json])),
  };
};
