import type * as z from 'zod';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { meantByColon } from '../trap/colon.ts';
import { meantByComma } from '../trap/comma.ts';
import type { Located, LocatedMapping, LocatedPair, LocatedSequence } from '../tree.ts';
import { shapeLeaf } from './leaf.ts';
import { numberOf } from './number.ts';
import { shapeOf, type Unwrapped, unwrap } from './schema.ts';
import { put, putFaulty, type Shaper, type Slot } from './shaper.ts';
import { resolveKey } from './unknown-key.ts';
import { reportWrongType } from './wrong-type.ts';

type Keys = Readonly<Record<string, z.ZodType>>;

const isEmpty = (node: Located, isText: boolean): boolean =>
  node.kind === 'scalar' &&
  node.style === 'plain' &&
  (node.text === '' || (!isText && /^(~|null)$/.test(node.text)));

/** A key with nothing after it: said, and read as absent where it may be absent. */
const isSkipped = (shaper: Shaper, slot: Slot, wanted: Unwrapped, pair: LocatedPair): boolean => {
  if (!isEmpty(pair.value, shapeOf(wanted.schema).kind === 'string')) return false;
  const code = wanted.optional ? 'empty-value' : 'empty-required';
  shaper.report(diagnostic(code, { key: pair.key }, { span: pair.keySpan }));
  if (!wanted.optional) putFaulty(shaper, slot, pair.keySpan);
  return true;
};

const shapePair = (shaper: Shaper, slot: Slot, schema: z.ZodType, pair: LocatedPair): void => {
  if (isSkipped(shaper, slot, unwrap(schema, shaper.annotationOf), pair)) return;
  shapeValue(shaper, slot, schema, pair.value);
};

const shapeObject = (shaper: Shaper, slot: Slot, keys: Keys, mapping: LocatedMapping): void => {
  const container: Record<string, unknown> = {};
  put(shaper, slot, container, mapping.span);
  const { pairs } = meantByComma(shaper, mapping, keys);
  const present = new Set(pairs.map((pair) => pair.key));
  for (const pair of pairs) {
    const key = Object.hasOwn(keys, pair.key) ? pair.key : resolveKey(shaper, keys, pair, present);
    const schema = key === undefined ? undefined : keys[key];
    if (key !== undefined && schema)
      shapePair(shaper, { container, key, keySpan: pair.keySpan }, schema, pair);
  }
};

/** A mapping of any keys. `__proto__` is none: it would set what the object is, not what it holds. */
const keysOfRecord = (mapping: LocatedMapping, value: z.ZodType): Keys =>
  Object.fromEntries(mapping.pairs.filter(({ key }) => key !== '__proto__').map(({ key }) => [key, value]));

const shapeArray = (shaper: Shaper, slot: Slot, element: z.ZodType, sequence: LocatedSequence): void => {
  const container: unknown[] = [];
  put(shaper, slot, container, sequence.span);
  for (const [key, item] of sequence.items.entries()) shapeValue(shaper, { container, key }, element, item);
};

const takes = (wanted: Unwrapped, node: Located): boolean => {
  const { kind } = shapeOf(wanted.schema);
  if (node.kind === 'mapping') return kind === 'object' || kind === 'record';
  if (node.kind === 'sequence') return kind === 'array';
  if (kind === 'number') return numberOf(node.text) !== undefined;
  return kind === 'boolean' ? /^(true|false)$/i.test(node.text) : kind === 'string';
};

/** What a bare value stands for, written out; `undefined` where it cannot stand for the whole. */
const writtenOut = (
  shaper: Shaper,
  { schema, annotation }: Unwrapped,
  node: Located,
): Located | undefined => {
  const { shorthand } = annotation;
  if (shorthand === undefined || node.kind === 'mapping') return undefined;
  const shape = shapeOf(schema);
  const { span } = node;
  if (shape.kind === 'array' && node.kind === 'scalar')
    return { kind: 'sequence', span, flow: false, items: [node] };
  const inner = shape.kind === 'object' ? shape.keys[shorthand] : undefined;
  if (!inner) return undefined;
  const innerKind = shapeOf(unwrap(inner, shaper.annotationOf).schema).kind;
  if ((innerKind === 'array') !== (node.kind === 'sequence')) return undefined;
  const at = shaper.source.spanOf(span.start.offset, span.start.offset);
  return {
    kind: 'mapping',
    span,
    flow: false,
    pairs: [{ key: shorthand, keySpan: at, value: node, bare: false }],
  };
};

const shapeMapping = (shaper: Shaper, slot: Slot, wanted: Unwrapped, mapping: LocatedMapping): boolean => {
  const shape = shapeOf(wanted.schema);
  if (shape.kind === 'object') shapeObject(shaper, slot, shape.keys, mapping);
  else if (shape.kind === 'record') shapeObject(shaper, slot, keysOfRecord(mapping, shape.value), mapping);
  else return false;
  return true;
};

const shapeNode = (shaper: Shaper, slot: Slot, wanted: Unwrapped, written: Located): void => {
  const { kind, ...shape } = shapeOf(wanted.schema);
  if (written.kind === 'scalar' && written.refused) {
    putFaulty(shaper, slot, written.span);
    return;
  }
  const meant = meantByColon(shaper, wanted, written) ?? written;
  const node = writtenOut(shaper, wanted, meant) ?? meant;
  if (node.kind === 'mapping' && shapeMapping(shaper, slot, wanted, node)) return;
  if (node.kind === 'sequence' && 'element' in shape) shapeArray(shaper, slot, shape.element, node);
  else if (kind === 'string' || kind === 'number' || kind === 'boolean')
    shapeLeaf(shaper, slot, wanted, node);
  else {
    reportWrongType(shaper, slot, wanted, node);
    putFaulty(shaper, slot, node.span);
  }
};

/** The one step of reading by schema: makes the value of a node for its slot, shorthands written out, faults reported. */
export const shapeValue = (shaper: Shaper, slot: Slot, wrapped: z.ZodType, node: Located): void => {
  const wanted = unwrap(wrapped, shaper.annotationOf);
  const shape = shapeOf(wanted.schema);
  const options =
    shape.kind === 'union' ? shape.options.map((each) => unwrap(each, shaper.annotationOf)) : [];
  shapeNode(shaper, slot, options.find((option) => takes(option, node)) ?? wanted, node);
};
