import type * as z from 'zod';
import type { AnnotationOf } from './annotation.ts';
import { shapeOf, unwrap } from './schema.ts';

/** The schema of the value at a path, or `undefined` where the path leaves the schema. */
export const schemaAt = (
  root: z.ZodType,
  path: readonly PropertyKey[],
  annotationOf: AnnotationOf,
): z.ZodType | undefined => {
  let schema: z.ZodType | undefined = root;
  for (const step of path) {
    if (!schema) return undefined;
    const shape = shapeOf(unwrap(schema, annotationOf).schema);
    if (shape.kind === 'object') schema = shape.keys[String(step)];
    else if (shape.kind === 'array') schema = shape.element;
    else schema = shape.kind === 'record' ? shape.value : undefined;
  }
  return schema;
};
