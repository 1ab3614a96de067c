import type * as z from 'zod';
import type { Span } from '../diagnostic/span.ts';
import type { PositionTable } from '../yaml/positions.ts';
import { shapeOf, unwrap } from '../yaml/shape/schema.ts';
import type { Source } from '../yaml/source.ts';
import { type Annotation, annotations } from './schema/annotation.ts';
import { briefSchema } from './schema/brief.ts';

/** Where things stand in the file. */
export interface Whereabouts {
  readonly source: Source;
  readonly positions: PositionTable;
}

/** A string of the brief and what the vocabulary says of it. */
export interface TextFact {
  readonly value: string;
  readonly annotation: Annotation;
  readonly span: Span;
}

/** A mapping of the brief, which may lack what its schema asks for: checks go on past a fault. */
export interface MappingFact {
  readonly value: Readonly<Record<string, unknown>>;
  readonly schema: z.ZodType;
  readonly span: Span;
  /** What the list that it is an entry of declares. */
  readonly declares: Annotation['declares'];
}

/** What the checks of a brief look at. */
export interface Facts extends Whereabouts {
  /** The brief as far as it could be read. */
  readonly draft: Readonly<Record<string, unknown>>;
  readonly texts: readonly TextFact[];
  readonly mappings: readonly MappingFact[];
}

interface Collector extends Whereabouts {
  readonly texts: TextFact[];
  readonly mappings: MappingFact[];
}

const annotationOf = (schema: z.ZodType): Annotation | undefined => annotations.get(schema);

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const collect = (
  into: Collector,
  wrapped: z.ZodType,
  value: unknown,
  span: Span,
  declares: Annotation['declares'],
): void => {
  const { schema, annotation } = unwrap(wrapped, annotationOf);
  const shape = shapeOf(schema);
  const own: Annotation = annotation;
  if (typeof value === 'string') into.texts.push({ value, annotation: own, span });
  else if (Array.isArray(value) && shape.kind === 'array') {
    for (const [index, entry] of value.entries()) {
      collect(into, shape.element, entry, into.positions.valueOf(value, index) ?? span, own.declares);
    }
  } else if (isMapping(value) && shape.kind === 'object') {
    into.mappings.push({ value, schema, span, declares });
    for (const [key, inner] of Object.entries(shape.keys)) {
      collect(into, inner, value[key], into.positions.valueOf(value, key) ?? span, undefined);
    }
  }
};

/** Walks a brief along its schema, faults and all, and lists what stands in it. */
export const factsOf = (draft: object, whereabouts: Whereabouts): Facts => {
  const into: Collector = { ...whereabouts, texts: [], mappings: [] };
  collect(into, briefSchema, draft, whereabouts.source.spanOf(0, 0), undefined);
  return { ...into, draft: isMapping(draft) ? draft : {} };
};

/** The place of a piece of a text in the file: exact where the file has it letter for letter, else the whole text. */
export const spanWithin = ({ source }: Whereabouts, { span }: TextFact, piece: string): Span => {
  const at = source.text.indexOf(piece, span.start.offset);
  const end = at + piece.length;
  return at === -1 || end > span.end.offset ? span : source.spanOf(at, end);
};
