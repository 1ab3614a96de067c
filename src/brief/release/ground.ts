import type { z } from 'zod';
import { shapeOf, unwrap } from '../../yaml/shape/schema.ts';
import { citationPattern, parseCitation } from '../inline/citation.ts';
import { annotations } from '../schema/annotation.ts';
import { type BriefData, briefSchema } from '../schema/brief.ts';
import type { Copies } from './copies.ts';
import type { withheldIds } from './declared.ts';
import { isMapping, type Mapping } from './rebuild.ts';

/** A statement that would be released without what it stands on. */
export interface Groundless {
  readonly claim: object;
  /** The key under which its first words stand. */
  readonly key: string;
  readonly lacks: 'sources' | 'claimant';
}

interface Way {
  /** The sources that a claim inherits which names none. */
  readonly inherited: readonly string[];
  /** Judgements inherit nothing. */
  readonly judged: boolean;
}

/** What is the writer's own, and names its sources itself or has none. */
const judgements: ReadonlySet<string> = new Set(['assessment', 'implications', 'actions']);

/** Where a claim's own words stand, the first that it has. */
const wordKeys = ['text', 'who', 'measure', 'date', 'place', 'title', 'rows'] as const;

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
};

const citedIn = (mapping: Mapping): readonly string[] =>
  Object.values(mapping)
    .flatMap(strings)
    .flatMap((text) => text.match(citationPattern) ?? [])
    .flatMap((citation) => parseCitation(citation) ?? [])
    .map(({ source }) => source);

const ownSources = (mapping: Mapping): readonly string[] => [
  ...strings(mapping.sources),
  ...citedIn(mapping),
];

const isClaim = (keys: Readonly<Record<string, z.ZodType>>, mapping: Mapping): string | undefined =>
  'sources' in keys && !('blocks' in keys) ? wordKeys.find((key) => key in mapping) : undefined;

/** Compares what is left of a brief with what it was made from, and finds the statements that lost their ground. */
export const groundless = (
  left: BriefData,
  withheld: ReturnType<typeof withheldIds>,
  copies: Copies,
): readonly Groundless[] => {
  const found: Groundless[] = [];
  const check = (mapping: Mapping, key: string, { inherited, judged }: Way): void => {
    const original = copies.originalOf(mapping);
    if (!isMapping(original)) return;
    const own = ownSources(original);
    const sources = own.length > 0 || judged ? own : inherited;
    if (sources.length > 0 && sources.every((id) => withheld.source.has(id)))
      found.push({ claim: mapping, key, lacks: 'sources' });
    else if ('by' in original && !('by' in mapping)) found.push({ claim: mapping, key, lacks: 'claimant' });
  };
  const walk = (value: unknown, wrapped: z.ZodType, way: Way): void => {
    const { schema } = unwrap(wrapped, (each) => annotations.get(each));
    const shape = shapeOf(schema);
    if (shape.kind === 'array' && Array.isArray(value))
      for (const entry of value) walk(entry, shape.element, way);
    if (shape.kind !== 'object' || !isMapping(value)) return;
    const key = isClaim(shape.keys, value);
    if (key !== undefined) check(value, key, way);
    const original = copies.originalOf(value);
    const held = isMapping(original) && value !== left ? strings(original.sources) : [];
    for (const [name, inner] of Object.entries(shape.keys)) {
      const judged = way.judged || (value === left && judgements.has(name));
      walk(value[name], inner, { inherited: held.length > 0 ? held : way.inherited, judged });
    }
  };
  const whole = copies.originalOf(left);
  const inherited = isMapping(whole) ? strings(whole.defaultSources) : [];
  walk(left, briefSchema, { inherited, judged: false });
  return found;
};
