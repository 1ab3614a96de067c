import * as z from 'zod';
import { described } from './annotation.ts';
import { quote } from './cast.ts';
import { item, itemFields, listOf, sourceIds } from './item.ts';
import { marking } from './marking.ts';
import { id, inline, prose, refersTo, words } from './text.ts';

const show = described(
  z.enum(['deck', 'handout', 'both']),
  'Where it is shown; both, unless said otherwise.',
).optional();

const columns = described(
  z.array(words('The head of one column.')).min(1),
  'The heads of the columns; the first names the rows.',
);
const cell = described(
  z.string(),
  'One cell; numbers as they are to be read, empty where there is no value.',
  { text: 'inline' },
);

/** A list of cells, or a mapping for a row that is marked or has sources of its own. */
const row = described(
  z.strictObject({
    cells: described(z.array(cell), 'Its cells, one for each column.'),
    sources: sourceIds.optional(),
    marking: marking.optional(),
  }),
  'One row: a list of its cells.',
  { shorthand: 'cells' },
);

const rows = described(z.array(row), 'The rows, each with a cell for each column.');

export const discrepancy = z.strictObject({
  text: inline('What is not reconciled, in one sentence.'),
  accounts: described(z.array(item('One account, with who gives it.')).min(2), 'The accounts that differ.'),
  compatible: described(z.enum(['yes', 'no', 'unclear']), 'Whether the accounts can all be true.').optional(),
  ...itemFields,
});

export const action = z.strictObject({
  text: inline('What is to be done.'),
  owner: words('Who is to do it.').optional(),
  due: described(z.string().min(1), 'By when.', { text: 'date' }).optional(),
  ...itemFields,
});

export const figure = z.strictObject({
  id: id('The name by which the brief refers to it.'),
  kind: described(
    z.enum(['table', 'bar', 'grouped', 'stacked', 'line', 'area', 'dot', 'map', 'picture']),
    'What it is drawn as.',
  ),
  title: inline('What it shows, as a finding.'),
  columns: columns.optional(),
  rows: rows.optional(),
  unit: words('The unit of the values.').optional(),
  file: words(
    "A picture's file (PNG, JPEG, GIF, WebP or SVG), beside the brief or in a folder below it. It is shown upright and whole, without its metadata.",
  ).optional(),
  caption: inline('What stands under it.').optional(),
  alt: words('What it shows, for who cannot see it; a picture needs it.').optional(),
  show,
  by: itemFields.by,
  sources: sourceIds.optional(),
  marking: marking.optional(),
});

const table = z.strictObject({
  caption: inline('What stands over it.').optional(),
  columns,
  rows,
  sources: sourceIds.optional(),
  marking: marking.optional(),
});

/** One block of a section: a mapping with just one of these keys, beside its marking. */
export const block = z.strictObject({
  text: prose('Paragraphs.').optional(),
  list: listOf(item('One point.'), 'A list of points.').optional(),
  table: described(table, 'A table.').optional(),
  quote: described(quote, 'A quotation.').optional(),
  figure: refersTo('figure', 'The id of an entry in `figures`.').optional(),
  marking: marking.optional(),
});

export const section = z.strictObject({
  id: id('A name for this section.').optional(),
  heading: inline('Its heading.'),
  blocks: described(z.array(block), 'What stands in it.'),
  show,
  sources: sourceIds.optional(),
  marking: marking.optional(),
});
