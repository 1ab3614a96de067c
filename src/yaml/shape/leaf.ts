import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { reportComment } from '../trap/hash.ts';
import type { Located, LocatedScalar } from '../tree.ts';
import { numberOf } from './number.ts';
import { shapeOf, type Unwrapped } from './schema.ts';
import { put, putFaulty, type Shaper, type Slot } from './shaper.ts';
import { hasParagraphs, textOf } from './text.ts';
import { reportWrongType } from './wrong-type.ts';

const booleanOf = (text: string): boolean | undefined =>
  /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;

/** @returns `undefined` where the scalar is not what the schema takes. */
const leafOf = (
  { schema, annotation }: Unwrapped,
  scalar: LocatedScalar,
): string | number | boolean | undefined => {
  const { kind } = shapeOf(schema);
  if (kind === 'number') return scalar.style === 'plain' ? numberOf(scalar.text) : undefined;
  if (kind === 'boolean') return scalar.style === 'plain' ? booleanOf(scalar.text) : undefined;
  return kind === 'string' ? textOf(scalar, annotation) : undefined;
};

const checkText = (shaper: Shaper, wanted: Unwrapped, scalar: LocatedScalar): void => {
  reportComment(shaper, scalar, wanted.annotation);
  const { text } = wanted.annotation;
  if (text === undefined || text === 'prose' || !hasParagraphs(scalar)) return;
  shaper.report(diagnostic('paragraphs-joined', {}, { span: scalar.span }));
};

/** Makes the value of a scalar; anything else where a scalar should be is reported. */
export const shapeLeaf = (shaper: Shaper, slot: Slot, wanted: Unwrapped, node: Located): void => {
  const value = node.kind === 'scalar' ? leafOf(wanted, node) : undefined;
  if (node.kind === 'scalar' && value !== undefined) {
    checkText(shaper, wanted, node);
    put(shaper, slot, value, node.span);
    return;
  }
  reportWrongType(shaper, slot, wanted, node);
  putFaulty(shaper, slot, node.span);
};
