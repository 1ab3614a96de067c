import type * as z from 'zod';
import { type Diagnostic, diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import type { Span } from '../../diagnostic/span.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { keysHint } from './keys-hint.ts';
import { expectationOf, shapeOf, unwrap } from './schema.ts';
import { schemaAt } from './schema-at.ts';
import type { Shaper } from './shaper.ts';

type Issue = z.core.$ZodIssue;

/** Where an issue points: the container and the key there, the value, and its place. */
interface Target {
  readonly container: object;
  readonly key: string | number;
  readonly value: unknown;
  readonly isThere: boolean;
  readonly span: Span | undefined;
}

const shortened = (value: unknown): string => {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** The start of a mapping, where what it lacks is said: its first line. */
const firstLine = (shaper: Shaper, span: Span | undefined): Span | undefined => {
  if (!span) return undefined;
  const { offset } = span.start;
  const lineEnd = shaper.source.text.indexOf('\n', offset);
  return shaper.source.spanOf(offset, Math.min(span.end.offset, lineEnd === -1 ? span.end.offset : lineEnd));
};

const enumHints = (values: readonly unknown[], { value, span }: Target): readonly Hint[] => {
  const words = values.map(String);
  const near = nearest(String(value), words);
  const all = { message: `it is one of ${words.map((word) => `\`${word}\``).join(', ')}` };
  return [...didYouMean(near, span), all];
};

/** "a-b c" as an id: "a-b-c". */
const idHints = ({ value, span }: Target): readonly Hint[] => {
  const replacement = String(value)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return replacement === '' || !span ? [] : [{ message: `write \`${replacement}\``, span, replacement }];
};

const formatDiagnostic = (
  shaper: Shaper,
  issue: Issue & { code: 'invalid_format' },
  target: Target,
): Diagnostic => {
  const { span } = target;
  const text = shortened(target.value);
  if (issue.format === 'url') return diagnostic('bad-link', { link: text }, { span });
  const schema = schemaAt(shaper.root, issue.path, shaper.annotationOf);
  const format = schema && unwrap(schema, shaper.annotationOf).annotation.format;
  if (format === 'id') return diagnostic('bad-id', { id: text }, { span, hints: idHints(target) });
  return diagnostic('bad-value', { problem: issue.message }, { span });
};

const sizeDiagnostic = (
  issue: Issue & { code: 'too_small' | 'too_big' },
  { key, value, span }: Target,
): Diagnostic => {
  const small = issue.code === 'too_small';
  const limit = small ? issue.minimum : issue.maximum;
  const place = typeof key === 'number' ? 'this' : `\`${key}\``;
  if (issue.origin === 'string' && small) return diagnostic('empty-text', { place }, { span });
  if (issue.origin === 'array') {
    const found = Array.isArray(value) ? value.length : 0;
    return diagnostic(
      'entry-count',
      { place, found, bound: small ? 'at least' : 'at most', limit: Number(limit) },
      { span },
    );
  }
  return diagnostic(
    'out-of-range',
    { place, value: shortened(value), bound: small ? 'less than' : 'more than', limit: String(limit) },
    { span },
  );
};

/** Whoever left a key out has often written another in its place. */
const missingKey = (shaper: Shaper, issue: Issue, key: string, container: object): Diagnostic => {
  const schema = schemaAt(shaper.root, issue.path.slice(0, -1), shaper.annotationOf);
  const shape = schema && shapeOf(unwrap(schema, shaper.annotationOf).schema);
  const hints = shape?.kind === 'object' ? keysHint(Object.keys(shape.keys)) : [];
  const span = firstLine(shaper, shaper.positions.spanOf(container));
  return diagnostic('missing-key', { key }, { span, hints });
};

const typeDiagnostic = (shaper: Shaper, issue: Issue, target: Target): Diagnostic => {
  const { key, span, container } = target;
  if (!target.isThere && typeof key === 'string') return missingKey(shaper, issue, key, container);
  const schema = schemaAt(shaper.root, issue.path, shaper.annotationOf);
  const expected = schema
    ? expectationOf(unwrap(schema, shaper.annotationOf), shaper.annotationOf)
    : 'another value';
  return diagnostic('wrong-type', { place: `\`${key}\``, expected, found: 'nothing' }, { span });
};

/** Says an issue of the schema library as one of our diagnostics, at the value that it points to. */
export const issueDiagnostic = (shaper: Shaper, issue: Issue, target: Target): Diagnostic => {
  const { span } = target;
  switch (issue.code) {
    case 'invalid_type':
      return typeDiagnostic(shaper, issue, target);
    case 'too_small':
    case 'too_big':
      return sizeDiagnostic(issue, target);
    case 'invalid_format':
      return formatDiagnostic(shaper, issue, target);
    case 'invalid_value':
      if (!target.isThere) return typeDiagnostic(shaper, issue, target);
      return diagnostic(
        'unknown-value',
        { value: shortened(target.value) },
        { span, hints: enumHints(issue.values, target) },
      );
    default:
      return diagnostic('bad-value', { problem: issue.message }, { span });
  }
};

/** Follows the path of an issue through the data. */
export const targetOf = (shaper: Shaper, root: object, path: readonly PropertyKey[]): Target | undefined => {
  let container: unknown = root;
  for (const step of path.slice(0, -1)) {
    if (typeof container !== 'object' || container === null) return undefined;
    container = Reflect.get(container, step);
  }
  const last = path.at(-1);
  if (typeof container !== 'object' || container === null) return undefined;
  const key = typeof last === 'symbol' || last === undefined ? '' : last;
  const { positions } = shaper;
  const span = positions.valueOf(container, key) ?? firstLine(shaper, positions.spanOf(container));
  return { container, key, value: Reflect.get(container, key), isThere: Object.hasOwn(container, key), span };
};
