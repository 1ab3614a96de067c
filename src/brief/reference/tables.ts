import type * as z from 'zod';
import { shapeOf, unwrap } from '../../yaml/shape/schema.ts';
import { action, block, discrepancy, figure, section } from '../schema/block.ts';
import { briefSchema } from '../schema/brief.ts';
import { actor, place, quote, reaction, relation, timelineEntry } from '../schema/cast.ts';
import { casualty, event, impact } from '../schema/event.ts';
import { item, listOf } from '../schema/item.ts';
import { assessment, judgement, scenario } from '../schema/judgement.ts';
import { glossaryEntry, source } from '../schema/source.ts';
import { annotationOf, type HeadingOf, shapeName } from './shape.ts';

type Keys = Readonly<Record<string, z.ZodType>>;

interface Table {
  readonly heading: string;
  readonly about: string;
  readonly schema: z.ZodType;
}

const table = (heading: string, about: string, schema: z.ZodType): Table => ({ heading, about, schema });

/** Every mapping of the vocabulary that has a table of its own, in the order of the page. */
const tables: readonly Table[] = [
  table('The brief', 'The keys of the file itself.', briefSchema),
  table('An item', 'One statement. Text alone stands for `text`.', item('')),
  table('A list', 'Items under a finding. A bare list stands for `items`.', listOf(item(''), '')),
  table('The event', 'Under `event`: what the brief is about.', event),
  table('Casualties', 'An entry of `event.casualties`.', casualty),
  table('Impact', 'An entry of `event.impact`.', impact),
  table('A place', 'An entry of `places`.', place),
  table('An actor', 'An entry of `actors`.', actor),
  table('A relation', 'An entry of `relations`.', relation),
  table('A reaction', 'An entry of `reactions`.', reaction),
  table('A timeline entry', 'An entry of `timeline`.', timelineEntry),
  table('A quote', 'An entry of `quotes`.', quote),
  table('A discrepancy', 'An entry of `discrepancies`.', discrepancy),
  table('The assessment', "Under `assessment`: the writer's own judgements.", assessment),
  table('A judgement', 'An entry of `assessment.judgements`.', judgement),
  table('A scenario', 'An entry of `assessment.scenarios`.', scenario),
  table('An action', 'An entry of `actions`.', action),
  table('A figure', 'An entry of `figures`.', figure),
  table('A section', 'An entry of `sections`.', section),
  table('A block', 'An entry of the `blocks` of a section: a mapping with just one of these keys.', block),
  table('A source', 'An entry of `sources`.', source),
  table('A glossary entry', 'An entry of `glossary`.', glossaryEntry),
];

const keysOf = (schema: z.ZodType): Keys => {
  const shape = shapeOf(schema);
  return shape.kind === 'object' ? shape.keys : {};
};

const namesOf = (keys: Keys): string => Object.keys(keys).join(' ');

const headings: ReadonlyMap<string, string> = new Map(
  tables.map(({ schema, heading }) => [namesOf(keysOf(schema)), heading]),
);

const headingOf: HeadingOf = (keys) => headings.get(namesOf(keys));

/** A mapping too small for a table is listed within that of its owner: `coordinates.latitude`. */
const rowsOf = (keys: Keys, prefix = ''): readonly string[] =>
  Object.entries(keys).flatMap(([key, wrapped]) => {
    const { schema, optional } = unwrap(wrapped, annotationOf);
    const inner = shapeOf(schema);
    const description = wrapped.description ?? schema.description ?? '';
    const cells = [`\`${prefix}${key}\``, description, shapeName(wrapped, headingOf), optional ? '' : 'yes'];
    const row = `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
    const isSmall =
      inner.kind === 'object' && headingOf(inner.keys) === undefined && inner.keys.items === undefined;
    return isSmall ? [row, ...rowsOf(inner.keys, `${prefix}${key}.`)] : [row];
  });

const printTable = ({ heading, about, schema }: Table): string =>
  [
    `### ${heading}`,
    about,
    [
      '| key | what it holds | what stands there | required |',
      '| --- | --- | --- | --- |',
      ...rowsOf(keysOf(schema)),
    ].join('\n'),
  ].join('\n\n');

/** The tables of the reference, one a mapping. */
export const printTables = (): string => tables.map(printTable).join('\n\n');
