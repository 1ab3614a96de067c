import type * as z from 'zod';
import type { AnnotationOf } from './annotation.ts';
import { shapeOf, unwrap } from './schema.ts';

/** A key that stands in more places than this belongs to no place in particular. */
const mostPlaces = 2;

/** All mappings of a vocabulary by their path, the list that a shorthand leaves out left out: `event.casualties`. */
const collect = (
  wrapped: z.ZodType,
  annotationOf: AnnotationOf,
  path: string,
  found: Map<string, Set<string>>,
): void => {
  const { schema, annotation } = unwrap(wrapped, annotationOf);
  const shape = shapeOf(schema);
  if (shape.kind === 'array') collect(shape.element, annotationOf, path, found);
  if (shape.kind !== 'object') return;
  for (const [key, inner] of Object.entries(shape.keys)) {
    const places = found.get(key) ?? new Set();
    if (path !== '') places.add(path);
    found.set(key, places);
    const isLeftOut = annotation.shorthand === key;
    collect(inner, annotationOf, isLeftOut ? path : `${path}${path === '' ? '' : '.'}${key}`, found);
  }
};

const indexes = new WeakMap<z.ZodType, ReadonlyMap<string, ReadonlySet<string>>>();

const indexOf = (root: z.ZodType, annotationOf: AnnotationOf): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = indexes.get(root);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  collect(root, annotationOf, '', found);
  indexes.set(root, found);
  return found;
};

/** Where in a vocabulary a key belongs; empty where it belongs nowhere, or to many places. */
export const placesOfKey = (root: z.ZodType, annotationOf: AnnotationOf, key: string): readonly string[] => {
  const places = [...(indexOf(root, annotationOf).get(key) ?? [])];
  return places.length > mostPlaces ? [] : places;
};
