import type * as z from 'zod';
import { shapeOf, unwrap } from '../yaml/shape/schema.ts';
import { citationPattern, parseCitation } from './inline/citation.ts';
import { annotations } from './schema/annotation.ts';
import { briefSchema } from './schema/brief.ts';

export type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A statement of a brief, and what it rests on. */
export interface Claim {
  readonly mapping: Mapping;
  /** The key under which its first words stand. */
  readonly key: string;
  /** The brief's own key that it stands under: `timeline`. */
  readonly part: string;
  /** Ids of sources: its own and those that its text cites, else those that it inherits. */
  readonly sources: readonly string[];
}

/** How claims are found in a brief that stands for another: what is left of it, say. */
interface Lookup {
  /** What is asked for sources in place of a mapping of the brief. */
  readonly standsFor: (mapping: Mapping) => Mapping;
}

interface Way {
  readonly part: string;
  readonly inherited: readonly string[];
}

/** What is the writer's own, and names its sources itself or has none. */
const judgements: ReadonlySet<string> = new Set(['assessment', 'implications', 'actions']);

/** Where a claim's own words stand: under the first of these that it has. */
const wordKeys = ['text', 'who', 'measure', 'date', 'place', 'title', 'rows', 'cells'] as const;

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
};

/** The cells of a table's rows, which cite for the table. */
const cellsIn = ({ rows }: Mapping): readonly string[] =>
  Array.isArray(rows) ? rows.flatMap((row) => (isMapping(row) ? strings(row.cells) : [])) : [];

/** The sources that the texts of a mapping cite. */
const citedIn = (mapping: Mapping): readonly string[] =>
  [...Object.values(mapping).flatMap(strings), ...cellsIn(mapping)]
    .flatMap((text) => text.match(citationPattern) ?? [])
    .flatMap((citation) => parseCitation(citation) ?? [])
    .map(({ source }) => source);

/** What a statement names itself: a list of sources, citations in its texts. */
export const ownSources = (mapping: Mapping): readonly string[] => [
  ...strings(mapping.sources),
  ...citedIn(mapping),
];

const claimKey = (keys: Readonly<Record<string, z.ZodType>>, mapping: Mapping): string | undefined =>
  'sources' in keys && !('blocks' in keys) ? wordKeys.find((key) => key in mapping) : undefined;

const itself: Lookup = { standsFor: (mapping) => mapping };

/** Every statement of a brief in its order, faults and all: items, counts, entries, quotations, figures. */
export const claimsOf = (brief: Mapping, { standsFor }: Lookup = itself): readonly Claim[] => {
  const claims: Claim[] = [];
  const walk = (value: unknown, wrapped: z.ZodType, { part, inherited }: Way): void => {
    const { schema } = unwrap(wrapped, (each) => annotations.get(each));
    const shape = shapeOf(schema);
    if (shape.kind === 'array' && Array.isArray(value))
      for (const entry of value) walk(entry, shape.element, { part, inherited });
    if (shape.kind !== 'object' || !isMapping(value)) return;
    const own = standsFor(value);
    const key = value === brief ? undefined : claimKey(shape.keys, value);
    const named = ownSources(own);
    // What a row says is said by its table, but for a row that names its sources.
    if (key !== undefined && (key !== 'cells' || named.length > 0))
      claims.push({ mapping: value, key, part, sources: named.length > 0 ? named : inherited });
    const held = value === brief ? [] : strings(own.sources);
    for (const [name, inner] of Object.entries(shape.keys)) {
      const innerPart = value === brief ? name : part;
      const passed = judgements.has(innerPart) ? [] : held.length > 0 ? held : inherited;
      walk(value[name], inner, { part: innerPart, inherited: passed });
    }
  };
  walk(brief, briefSchema, { part: '', inherited: strings(standsFor(brief).defaultSources) });
  return claims;
};
