import { id } from './global.ts';
import { networkEntry } from './network.ts';
import type { AttributeRule, ContentModel, Tag } from './tag.ts';

const inCell: ContentModel = ['text', 'phrasing', '<p>', '<ul>', '<ol>'];

const sourceEntry: Readonly<Record<string, AttributeRule>> = {
  'data-source': {
    type: 'words',
    description: 'On an entry of a list or table of sources: the source’s id.',
  },
  'data-label': {
    type: 'words',
    requiredWith: 'data-source',
    description: 'The source’s short name, for the source line of a slide.',
  },
};

/** A range of a scale: of a word in its head, of a judgement in its column. */
const range: Readonly<Record<string, AttributeRule>> = {
  'data-low': {
    type: 'percent',
    requiredWith: 'data-high',
    description: 'Where the range begins, in per cent.',
  },
  'data-high': { type: 'percent', requiredWith: 'data-low', description: 'Where it ends.' },
};

/** On an item of a list of class `map`. */
const placeData: Readonly<Record<string, AttributeRule>> = {
  'data-latitude': {
    type: 'latitude',
    requiredWith: 'data-longitude',
    description: 'On a place of a map: degrees north of the equator; south is negative.',
  },
  'data-longitude': {
    type: 'longitude',
    requiredWith: 'data-latitude',
    description: 'On a place of a map: degrees east of Greenwich; west is negative.',
  },
  'data-precision': {
    type: 'choice',
    values: ['point', 'area', 'country', 'unplaced'],
    description: 'On a place of a map: how exactly it is known. Without it: a point.',
  },
  'data-country': {
    type: 'words',
    description: 'On a place of a map: its country, which the map then calls by these words.',
  },
};

const span: AttributeRule = {
  type: 'count',
  description: 'How many columns the cell is wide. Without it: 1.',
};

/** Pieces that only one kind of element may hold. */
export const partTags = {
  h1: {
    category: 'part',
    description:
      'A heading of the first level. On a slide its title: one on each, a child of the section itself.',
    content: ['text', 'phrasing'],
    attributes: { id },
  },
  aside: {
    category: 'part',
    description: 'The speaker notes of a slide.',
    content: ['flow'],
    form: 'deck',
    classes: { notes: 'Speaker notes.' },
    classRequired: true,
  },
  li: {
    category: 'part',
    description: 'An item of a list: words, or blocks.',
    content: ['text', 'phrasing', '<p>', '<ul>', '<ol>', '<dl>', '<blockquote>', '<div>'],
    attributes: {
      id,
      ...sourceEntry,
      ...range,
      ...networkEntry,
      ...placeData,
      'data-relation': {
        type: 'choice',
        values: ['after', 'before', 'since', 'until', 'by', 'about'],
        description: 'In a timeline: how the date is meant where it is not the date of the entry itself.',
      },
    },
    classes: {
      event:
        'In a timeline, the entry that everything else is about; in a list of class `map`, the place of the event.',
    },
  },
  dt: { category: 'part', description: 'A term.', content: ['text', 'phrasing'] },
  dd: {
    category: 'part',
    description: 'What is said of the term before it.',
    content: ['text', 'phrasing', 'flow'],
  },
  caption: { category: 'part', description: 'What a table shows.', content: ['text', 'phrasing'] },
  colgroup: {
    category: 'part',
    description: 'The columns of a table: a `col` for each.',
    content: ['<col>'],
  },
  col: {
    category: 'part',
    description: 'One column.',
    content: [],
    attributes: {
      'data-width': { type: 'weight', description: 'Its width in relation to the other columns’.' },
    },
    classes: {
      optional:
        'Left out with its head where every row holds nothing or a dash there; a row of one cell over all columns holds nothing of any one.',
      numbers: 'Of numbers: they and their head stand on the right in either direction, digit below digit.',
    },
  },
  thead: {
    category: 'part',
    description: 'Header rows; repeated where the table goes on overleaf.',
    content: ['<tr>'],
  },
  tbody: { category: 'part', description: 'The rows of a table.', content: ['<tr>'] },
  tr: {
    category: 'part',
    description: 'A row.',
    content: ['<td>', '<th>'],
    attributes: { id, ...sourceEntry },
    classes: {
      differs: 'In a table of voices: tinted, since what they say differs; a word must say so too.',
    },
  },
  td: {
    category: 'part',
    description: 'A cell.',
    content: inCell,
    attributes: {
      id,
      colspan: span,
      'data-value': {
        type: 'number',
        description: 'In a chart: the number that is drawn; empty where the value is missing.',
      },
      ...range,
      ...placeData,
      'data-confidence': {
        type: 'choice',
        values: ['low', 'moderate', 'high'],
        description: 'How well a judgement is grounded.',
      },
    },
  },
  th: {
    category: 'part',
    description: 'A cell that heads its column or row.',
    content: inCell,
    attributes: {
      id,
      colspan: span,
      scope: {
        type: 'choice',
        values: ['col', 'row'],
        description: 'What it heads. Without it: its column in `thead`, its row elsewhere.',
      },
    },
  },
  footer: {
    category: 'part',
    description: 'Who said the words of a `blockquote`, where and when.',
    content: ['text', 'phrasing', '<p>'],
  },
  figcaption: { category: 'part', description: 'What a figure shows.', content: ['text', 'phrasing'] },
} as const satisfies Record<string, Tag>;
