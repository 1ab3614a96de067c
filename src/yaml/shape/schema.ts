import * as z from 'zod';
import type { AnnotationOf, ReadingAnnotation } from './annotation.ts';

/** A schema without its wrappers, in the words of what a YAML file can hold. */
export type Shape =
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, z.ZodType>> }
  | { readonly kind: 'array'; readonly element: z.ZodType }
  | { readonly kind: 'record'; readonly value: z.ZodType }
  | { readonly kind: 'union'; readonly options: readonly z.ZodType[] }
  | { readonly kind: 'number' | 'boolean' | 'string' };

export interface Unwrapped {
  readonly schema: z.ZodType;
  readonly optional: boolean;
  readonly annotation: ReadingAnnotation;
}

/** The schema inside optional, nullable, default and read-only wrappers, with the annotation nearest to the outside. */
export const unwrap = (wrapped: z.ZodType, annotationOf: AnnotationOf): Unwrapped => {
  let schema = wrapped;
  let annotation = annotationOf(schema);
  let optional = false;
  while (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    optional ||= schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
    schema = schema.unwrap() as z.ZodType; // zod's classic API types what is inside by its core type
    annotation ??= annotationOf(schema);
  }
  return { schema, optional, annotation: annotation ?? {} };
};

/** zod's classic API makes every schema a `ZodType`; its typings of parts name the wider core type. */
const asType = (schema: unknown): z.ZodType => schema as z.ZodType;

export const shapeOf = (schema: z.ZodType): Shape => {
  if (schema instanceof z.ZodObject) return { kind: 'object', keys: schema.shape };
  if (schema instanceof z.ZodArray) return { kind: 'array', element: asType(schema.element) };
  if (schema instanceof z.ZodRecord) return { kind: 'record', value: asType(schema.valueType) };
  if (schema instanceof z.ZodUnion) return { kind: 'union', options: schema.options.map(asType) };
  if (schema instanceof z.ZodPipe) return shapeOf(asType(schema.in));
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  return { kind: 'string' };
};

const nounOf = (schema: z.ZodType): string => {
  const shape = shapeOf(schema);
  if (shape.kind === 'object' || shape.kind === 'record') return 'a mapping';
  if (shape.kind === 'array') return 'a list';
  if (shape.kind === 'number') return 'a number';
  if (shape.kind === 'boolean') return '`true` or `false`';
  if (shape.kind === 'union') return [...new Set(shape.options.map(nounOf))].join(' or ');
  return schema instanceof z.ZodEnum ? 'a word' : 'text';
};

/** How a message calls what a schema takes: for a mapping that has a shorthand, the shorthand. */
export const expectationOf = ({ schema, annotation }: Unwrapped, annotationOf: AnnotationOf): string => {
  const shape = shapeOf(schema);
  const { shorthand } = annotation;
  const inner = shape.kind === 'object' && shorthand !== undefined ? shape.keys[shorthand] : undefined;
  return nounOf(inner ? unwrap(inner, annotationOf).schema : schema);
};
