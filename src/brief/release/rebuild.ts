import type * as z from 'zod';
import { shapeOf, unwrap } from '../../yaml/shape/schema.ts';
import { isMapping, type Mapping } from '../claims.ts';
import { type Annotation, annotations } from '../schema/annotation.ts';
import type { Copies } from './copies.ts';

/** What becomes of a value that holds no others: itself, another, or nothing. */
export type LeafChange<C> = (value: unknown, annotation: Annotation, context: C, key: string) => unknown;

/** How a brief is made anew with things left out. `C` is what is known on the way down. */
export interface Rebuilding<C> {
  readonly copies: Copies;
  readonly leaf: LeafChange<C>;
  /** What holds inside of a mapping, asked before what is in it. */
  readonly inside: (mapping: Mapping, schema: z.ZodType, context: C) => C;
}

const annotationOf = (schema: z.ZodType): Annotation | undefined => annotations.get(schema);

const rebuildList = <C>(
  list: readonly unknown[],
  element: z.ZodType,
  key: string,
  context: C,
  how: Rebuilding<C>,
): readonly unknown[] | undefined => {
  const kept = list
    .map((entry, place) => ({ entry: rebuild(entry, element, key, context, how), place }))
    .filter(({ entry }) => entry !== undefined);
  if (kept.length === 0 && list.length > 0) return undefined;
  const copy = kept.map(({ entry }) => entry);
  how.copies.of(
    list,
    copy,
    kept.map(({ place }) => place),
  );
  return copy;
};

/** Kinds of figures that show something else than their rows. */
const drawnOtherwise: ReadonlySet<unknown> = new Set(['map', 'picture']);

/** A table or chart none of whose rows is left. */
const isTitleOverNothing = (mapping: Mapping, copy: Mapping): boolean =>
  'rows' in mapping && !('rows' in copy) && !drawnOtherwise.has(mapping.kind);

/** A mapping that has lost what its schema asks for, or all it had, says nothing any more. */
const rebuildMapping = <C>(
  mapping: Mapping,
  schema: z.ZodType,
  keys: Readonly<Record<string, z.ZodType>>,
  context: C,
  how: Rebuilding<C>,
): Mapping | undefined => {
  const within = how.inside(mapping, schema, context);
  const entries = Object.entries(mapping).flatMap(([key, value]) => {
    const inner = keys[key];
    const kept = inner ? rebuild(value, inner, key, within, how) : undefined;
    return kept === undefined ? [] : [[key, kept] as const];
  });
  const copy = Object.fromEntries(entries);
  how.copies.of(mapping, copy);
  if (isTitleOverNothing(mapping, copy)) return undefined;
  return entries.some(([key]) => key !== 'marking') && schema.safeParse(copy).success ? copy : undefined;
};

/** A value of the brief made anew along its schema; `undefined` where nothing of it is left. */
export const rebuild = <C>(
  value: unknown,
  wrapped: z.ZodType,
  key: string,
  context: C,
  how: Rebuilding<C>,
): unknown => {
  if (value === undefined) return undefined;
  const { schema, annotation } = unwrap(wrapped, annotationOf);
  const shape = shapeOf(schema);
  if (shape.kind === 'object' && isMapping(value))
    return rebuildMapping(value, schema, shape.keys, context, how);
  if (shape.kind === 'array' && Array.isArray(value))
    return rebuildList(value, shape.element, key, context, how);
  return how.leaf(value, annotation, context, key);
};
