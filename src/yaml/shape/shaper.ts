import type * as z from 'zod';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { PositionStore } from '../positions.ts';
import type { Source } from '../source.ts';
import type { AnnotationOf } from './annotation.ts';

export type Container = Record<string, unknown> | unknown[];

/** What one reading of a tree by a schema shares. */
export interface Shaper {
  readonly source: Source;
  readonly report: Report;
  readonly annotationOf: AnnotationOf;
  readonly root: z.ZodType;
  readonly positions: PositionStore;
  /** Values whose fault was reported already: what the schema says of them would say it twice. */
  readonly faulty: WeakMap<object, Set<PropertyKey>>;
}

/** The place in a container that a value is made for. */
export interface Slot {
  readonly container: Container;
  readonly key: string | number;
  /** Where the key stands, if it is written. */
  readonly keySpan?: Span;
}

export const put = (
  { positions }: Shaper,
  { container, key, keySpan }: Slot,
  value: unknown,
  span: Span,
): void => {
  Reflect.set(container, key, value);
  positions.put(container, key, span, keySpan);
};

/** Leaves a value out whose fault was reported. The key stays, so that nothing says it is missing. */
export const putFaulty = (shaper: Shaper, slot: Slot, span: Span): void => {
  put(shaper, slot, undefined, span);
  const keys = shaper.faulty.get(slot.container) ?? new Set();
  keys.add(slot.key);
  shaper.faulty.set(slot.container, keys);
};
