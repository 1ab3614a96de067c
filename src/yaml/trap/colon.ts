import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { shapeOf, type Unwrapped, unwrap } from '../shape/schema.ts';
import type { Shaper } from '../shape/shaper.ts';
import type { Located, LocatedMapping, LocatedPair, LocatedScalar } from '../tree.ts';
import { onOneLine, quoted } from './quoted.ts';

/** The keys a mapping may have here, and the one that bare text would go under; no key where plain text is wanted. */
interface TextPlace {
  readonly keys: readonly string[];
  readonly textKey: string | undefined;
}

const textPlace = ({ annotationOf }: Shaper, { schema, annotation }: Unwrapped): TextPlace | undefined => {
  const shape = shapeOf(schema);
  const { shorthand } = annotation;
  if (shape.kind === 'string') return { keys: [], textKey: undefined };
  if (shape.kind === 'array' && shorthand !== undefined) return { keys: [], textKey: undefined };
  const inner = shape.kind === 'object' && shorthand !== undefined ? shape.keys[shorthand] : undefined;
  if (shape.kind !== 'object' || !inner) return undefined;
  const isText = shapeOf(unwrap(inner, annotationOf).schema).kind === 'string';
  return isText ? { keys: Object.keys(shape.keys), textKey: shorthand } : undefined;
};

/** A key that nobody would write for a key: `Iraq`, `the ministry`. One small word may be a slip for a real key. */
const readsAsText = (key: string, keys: readonly string[]): boolean =>
  !keys.includes(key) && (/^[a-z][A-Za-z]*$/.test(key) ? nearest(key, keys) === undefined : true);

const isTrap = ({ keys, textKey }: TextPlace, { pairs, flow }: LocatedMapping): boolean => {
  const [first] = pairs;
  if (!first || flow || first.value.kind !== 'scalar' || !readsAsText(first.key, keys)) return false;
  if (pairs.length === 1 || textKey === undefined) return true;
  const others = pairs.slice(1);
  return (
    /^[a-z][A-Za-z]*$/.test(first.key) === false &&
    others.every(({ key }) => keys.includes(key) && key !== textKey)
  );
};

/** The text as it was meant: from the key to the end of its value. */
const meantText = ({ source }: Shaper, { keySpan, value }: LocatedPair): LocatedScalar => {
  const end = Math.max(keySpan.end.offset + 1, value.span.end.offset);
  const text = onOneLine(source.text.slice(keySpan.start.offset, end));
  return {
    kind: 'scalar',
    span: source.spanOf(keySpan.start.offset, end),
    style: 'quoted',
    text,
    comment: undefined,
  };
};

/**
 * `- Iraq: calls for talks` is a mapping to YAML. Where text is wanted and the key is none that the schema knows, it is
 * reported, and read as the text it was meant to be.
 */
export const meantByColon = (shaper: Shaper, wanted: Unwrapped, node: Located): Located | undefined => {
  if (node.kind !== 'mapping') return undefined;
  const place = textPlace(shaper, wanted);
  const [first, ...others] = node.pairs;
  if (!place || !first || !isTrap(place, node)) return undefined;
  const text = meantText(shaper, first);
  const hints = [{ message: 'put the text in quotes', span: text.span, replacement: quoted(text.text) }];
  shaper.report(diagnostic('colon-in-text', { key: first.key }, { span: text.span, hints }));
  if (place.textKey === undefined || others.length === 0) return text;
  return { ...node, pairs: [{ ...first, key: place.textKey, value: text }, ...others] };
};
