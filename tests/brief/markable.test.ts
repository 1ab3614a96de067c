import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { annotations } from '../../src/brief/schema/annotation.ts';
import { briefSchema } from '../../src/brief/schema/brief.ts';
import { shapeOf, unwrap } from '../../src/yaml/shape/schema.ts';

/** Mappings of the vocabulary that bear no marking of their own, by where they first stand, and why. */
const unmarked: Readonly<Record<string, string>> = {
  markingScheme: 'says how markings look, and is needed to read them',
  'markingScheme.labels': 'a label of the scheme',
  'places.items.coordinates':
    'bears that of its place: a place that may be seen less exactly is given less exactly',
  'quotes.items.original': 'bears that of its quotation: the same words',
};

interface Mappings {
  readonly markable: Set<string>;
  readonly others: Set<string>;
}

const collect = (into: Mappings, wrapped: z.ZodType, path: string, within: readonly z.ZodType[]): void => {
  const { schema } = unwrap(wrapped, (each) => annotations.get(each));
  const shape = shapeOf(schema);
  if (shape.kind === 'array') collect(into, shape.element, path, within);
  if (shape.kind !== 'object' || within.includes(schema)) return;
  ('marking' in shape.keys ? into.markable : into.others).add(path);
  for (const [key, inner] of Object.entries(shape.keys))
    collect(into, inner, [path, key].filter((each) => each !== '').join('.'), [...within, schema]);
};

describe('Every mapping of the vocabulary', () => {
  const found: Mappings = { markable: new Set(), others: new Set() };
  collect(found, briefSchema, '', []);

  it('bears a marking of its own, or is listed with the reason why not', () => {
    const first = [...found.others].filter((path) => !/^sections\./.test(path));
    expect(first.sort()).toEqual(Object.keys(unmarked).sort());
  });

  it('that can be printed is among them', () => {
    expect([...found.markable]).toEqual(
      expect.arrayContaining(
        `title bottomLine keyPoints keyPoints.items event event.what event.when event.where event.casualties.items event.impact.items
        places.items actors.items relations.items background.items diplomacy.items reactions.items timeline.items quotes.items
        discrepancies.items discrepancies.items.accounts unknowns.items assessment assessment.judgements.items
        assessment.scenarios.items assessment.watch.items implications.items actions.items figures figures.rows sections
        sections.blocks sections.blocks.list.items sections.blocks.table sections.blocks.table.rows sections.blocks.quote
        corrections.items sources glossary`.split(/\s+/),
      ),
    );
  });
});
