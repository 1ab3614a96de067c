import { id, status } from './global.ts';
import type { Tag } from './tag.ts';

const heading = {
  category: 'flow',
  content: ['text', 'phrasing'],
  attributes: { id },
} as const satisfies Partial<Tag>;

const listClasses = {
  points:
    'Numbered statements with large numerals: in each item the first paragraph is the strong head, the others its body.',
  sources: 'The list of sources: each item is an entry with `data-source` and `data-label`.',
  ruled:
    'Statements between thin rules, in two columns where there are many: in each item the first paragraph is the statement.',
  questions: 'With `ruled`: each item is a question that is open, and bears its mark.',
  key: 'What numbers in a figure stand for: small numerals, the name, what more there is to say.',
  plain: 'Without bullets.',
} as const;

/** Blocks: what stands one below the other. */
export const flowTags = {
  h2: { ...heading, description: 'A heading of the second level.' },
  h3: { ...heading, description: 'A heading of the third level.' },
  h4: { ...heading, description: 'A heading of the fourth level.' },
  p: {
    category: 'flow',
    description: 'A paragraph.',
    content: ['text', 'phrasing'],
    attributes: { id, 'data-status': status },
    classes: {
      lead: 'Larger: the sentence that must be read.',
      note: 'Smaller and muted: a remark.',
      label: 'A label in small capitals above what it names.',
      original: 'The words of a quotation in their own language.',
      kicker: 'The line above a title.',
      subtitle: 'The line below the title of a cover.',
      standfirst: 'The sentence below a title that says what the page comes to.',
      date: 'When: beside or above what happened.',
      value: 'What a fact comes to, large: a few words. A long sentence is set as text.',
      count: 'A number that is looked for, very large, with its unit. Words are set as a value.',
      tag: 'How far something is established, as a word in an outline at the corner of its card; `data-status` says which outline.',
    },
  },
  ul: {
    category: 'flow',
    description: 'A list without an order.',
    content: ['<li>'],
    attributes: { id },
    classes: {
      ...listClasses,
      bands:
        'In the head of a column of ranges: the words of the scale, each an item with `data-low` and `data-high`.',
      actors:
        'In `figure.network`: who is involved. Each item has `data-actor`, and `data-side` where it is on one; its first paragraph holds the name in `strong` and may hold the kind in `span.muted`; the others are its role.',
      relations:
        'In `figure.network`: each item has `data-from`, `data-to` and `data-kind`. Its first paragraph is the sentence; the second, where there is one, is what the diagram prints beside the line, `p.note` who says so.',
      map: 'Places on a map: each item bears its coordinates as data and its name as `strong`. The drawn ones are numbered in their order.',
      backdrop: 'With `map`: dark, behind a title, with the event’s place alone.',
    },
  },
  ol: {
    category: 'flow',
    description: 'A list in order, numbered.',
    content: ['<li>'],
    attributes: { id },
    classes: {
      ...listClasses,
      timeline:
        'What happened when, drawn along an axis: in each item `p.date` says when, in a `time` or in words; two `time` are a range. To scale where that can be, else evenly spaced, and it says which.',
    },
  },
  dl: {
    category: 'flow',
    description: 'Terms, each with what is said of it.',
    content: ['<dt>', '<dd>'],
    attributes: { id },
    classes: {
      facts: 'Terms in a narrow column, what is said of them beside.',
      counts: 'Numbers beside each other, very large, each under its term.',
    },
  },
  table: {
    category: 'flow',
    description: 'Rows of cells: as many in each row. With a caption and an id it is numbered.',
    content: ['<caption>', '<colgroup>', '<thead>', '<tbody>', '<tr>'],
    attributes: {
      id,
      'data-unit': { type: 'words', description: 'On a chart: the unit of its values.' },
      'data-alt': {
        type: 'words',
        description:
          'On a chart: what it shows, for who cannot see it. Without it that is written from the data.',
      },
    },
    classes: {
      chart:
        'Drawn as a native chart: the first column names the rows, each further one is a series with its name in the head. With one of the classes that follow.',
      bar: 'Chart: a bar for each value.',
      grouped: 'Chart: the bars of a row beside each other.',
      stacked: 'Chart: the bars of a row on each other.',
      line: 'Chart: a line for each series.',
      area: 'Chart: the area below each line.',
      dot: 'Chart: a dot for each value; the axis need not begin at zero.',
      facts: 'A narrow column of row heads, the facts beside.',
      sources: 'The list of sources: each row of the body is an entry with `data-source` and `data-label`.',
      likelihood:
        'Judgements: below the words of a cell with `data-low` and `data-high` the range is drawn on a scale from 0 to 100 %, below those of one with `data-confidence` as squares. The head of the column of ranges may hold a list of class `bands`.',
      numbered: 'On a slide its rows bear great numerals: what is to be done.',
      voices: 'Claims against voices: what each says of each, and who is silent.',
      compact: 'Smaller text and less space: for tables of numbers.',
    },
    once: ['caption', 'colgroup', 'thead', 'tbody'],
    outside: ['table', 'li'],
  },
  blockquote: {
    category: 'flow',
    description: 'Someone’s own words; who said them stands in its footer.',
    content: ['flow', '<footer>'],
    attributes: { id },
    classes: { card: 'One of several in a row: a child of `div.cards`.' },
    once: ['footer'],
    outside: ['blockquote', 'table'],
  },
  figure: {
    category: 'flow',
    description:
      'Something looked at rather than read, as the list or table that says the same. With a caption and an id it is numbered; as a table where it holds nothing but one that is not drawn.',
    content: ['flow', '<figcaption>'],
    attributes: { id },
    classes: {
      network:
        'Drawn as a diagram of actors and their relations: it holds a `ul.actors` and may hold a `ul.relations`.',
    },
    once: ['figcaption'],
    outside: ['figure', 'table', 'li'],
  },
  img: {
    category: 'flow',
    description:
      'A picture: PNG, JPEG, GIF, WebP or SVG. It keeps its shape, and is never made so large that its pixels could be counted. Empty.',
    content: [],
    attributes: {
      id,
      src: {
        type: 'words',
        required: true,
        description:
          'The file: of a figure of the brief, seen from the brief’s folder; any other, seen from the folder of the pack.',
      },
      alt: { type: 'words', required: true, description: 'What it shows, for who cannot see it.' },
    },
    outside: ['table', 'li', 'dl', 'blockquote', 'aside'],
  },
  div: {
    category: 'flow',
    description: 'Blocks that belong together: a region of a slide, a call-out, cards.',
    content: { deck: ['flow'], handout: ['flow', '<h1>'] },
    attributes: {
      id,
      'data-region': {
        type: 'name',
        form: 'deck',
        description:
          'The region of the slide’s layout that its blocks stand in; on a child of `section` only. Blocks without stand in `main`.',
      },
    },
    classes: {
      callout: 'A panel with a strong rule on top: the bottom line.',
      cards: 'Its children stand beside each other in equal columns: `div.card` or `blockquote`.',
      card: 'One of the cards.',
      panel: 'A dark panel: when and where.',
      accounts:
        'A question, and beside it what each says of it: its `div.card`s are the accounts, all else the question.',
      group: 'Kept on one page where that can be.',
    },
    outside: ['table'],
  },
  nav: {
    category: 'flow',
    description: 'The handout’s table of contents stands here. Empty.',
    content: [],
    form: 'handout',
    attributes: { id },
    classes: { contents: 'The table of contents.' },
    classRequired: true,
    outside: ['table', 'li'],
  },
} as const satisfies Record<string, Tag>;
