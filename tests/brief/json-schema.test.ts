import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefJsonSchema } from '../../src/brief/json-schema.ts';
import { briefCases, readGathering } from '../support/brief-case.ts';
import { schemaFaults } from '../support/json-schema.ts';

const schema = briefJsonSchema();

const good = briefCases().filter(({ text }) => readGathering(text).brief !== undefined);

describe('the JSON Schema for editors', () => {
  it.each(good.map(({ name, text }) => [name, text] as const))(
    'takes %s, as an editor reads it',
    (_name, text) => {
      const data: unknown = parse(text, { merge: true });
      // An editor calls an empty key null; we warn of it. JSON has no `null` for text either.
      expect(schemaFaults(schema, data).filter((fault) => !fault.endsWith('null'))).toEqual([]);
    },
  );

  it.each([
    ['an unknown key', { title: 'T', titel: 'T' }],
    ['a missing title', { bottomLine: 'B' }],
    ['a marking that is no text', { title: 'T', marking: ['TLP:RED'] }],
    ['a list for a title', { title: ['T'] }],
    ['text for a list', { title: 'T', keyPoints: 'K' }],
    ['a bad id', { title: 'T', sources: [{ id: 'A b', title: 'S' }] }],
    [
      'a latitude of 91',
      {
        title: 'T',
        places: [{ id: 'a', name: 'A', precision: 'point', coordinates: { latitude: 91, longitude: 0 } }],
      },
    ],
  ])('refuses %s', (_name, data) => {
    expect(schemaFaults(schema, data)).not.toEqual([]);
  });

  it('describes every key', () => {
    const properties = Object.values(schema.properties as Record<string, { description?: string }>); // as briefJsonSchema makes it
    expect(properties.filter(({ description }) => !description)).toEqual([]);
  });
});
