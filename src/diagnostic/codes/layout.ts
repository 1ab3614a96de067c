import { entry } from '../entry.ts';

/** Codes of measuring, fitting and splitting. */
export const layoutCodes = {
  'text-shrunk': entry<{ slide: string; from: number; to: number }>({
    severity: 'note',
    message: ({ slide, from, to }) =>
      `Text on the slide "${slide}" is set in ${to} points instead of ${from} so that it fits`,
    explanation:
      'Text is measured before it is written. What does not fit at its largest size, or only with a word cut in two, is set smaller, in half points, down to the smallest size of its style; regions side by side share one size.',
    example: 'keyPoints:\n  items: [… nine long sentences …]',
    cure: 'keyPoints:\n  items: [… five short ones; give the rest as `detail` …]',
  }),
  'slide-split': entry<{ slide: string; parts: number }>({
    severity: 'note',
    message: ({ slide, parts }) => `The slide "${slide}" goes on over ${parts} slides`,
    explanation:
      'What does not fit one slide at its smallest size continues on the next, evenly, under the same title with "(1 of 2)". Tables repeat their header rows; a heading is never left behind.',
    example: 'timeline:\n  items: [… thirty entries …]',
    cure: 'timeline:\n  items: [… the ten that matter; the others with `show: handout` …]',
  }),
  'review-without-margin': entry<{ slide: string }>({
    severity: 'warning',
    message: ({ slide }) => `The slide "${slide}" has no margin in which the lines of the brief could stand`,
    explanation:
      'In a copy for review the lines of the brief stand small beside what was printed from them, between the page’s edge and its content. Here what stands on the slide reaches both edges. The regions of a slide are set in the pack’s layouts.yaml.',
    example: 'regions:\n  main: { left: 0in, right: 0in, top: 1in, bottom: -1in }',
    cure: 'regions:\n  main: { left: 0.6in, right: -0.6in, top: 1in, bottom: -1in }',
  }),
  'title-too-long': entry<{ title: string; lines: number; size: number }>({
    severity: 'error',
    message: ({ title, lines, size }) =>
      `The title "${title}" does not fit ${lines} lines at its smallest size of ${size} points`,
    explanation:
      'A title is set in two lines, and where that is too little in three lines at its smallest size. A longer one leaves no room for what it is the title of.',
    example: 'headline: A sentence of sixty words that tells the whole story before the slide has begun …',
    cure: 'headline: The finding in one line',
  }),
  'text-does-not-fit': entry<{ slide: string; text: string }>({
    severity: 'error',
    message: ({ slide, text }) =>
      `Text on the slide "${slide}" does not fit a slide at its smallest size and cannot be split: "${text}"`,
    explanation:
      'Paragraphs, lists, tables, rows and single cards are split over slides. What is left is too large as one piece, such as a header row that fills the slide by itself.',
    example: '| A column heading of two hundred words … |',
    cure: '| A short heading |',
  }),
  'country-not-on-map': entry<{ place: string; country: string }>({
    severity: 'warning',
    message: ({ place, country }) =>
      `The map has no country called "${country}": "${place}" has a number in its key and none on it`,
    explanation:
      'A place of which only the country is known is shown as that country, found by its name in English, French, German or Arabic. Coordinates put it on the map whatever the country is called.',
    example: 'places:\n  - { id: east, name: The east, country: The Republic of Chadd, precision: country }',
    cure: 'places:\n  - { id: east, name: The east, country: Chad, precision: country }',
  }),
  'place-in-another-country': entry<{ place: string; country: string; found: string }>({
    severity: 'note',
    message: ({ place, country, found }) =>
      `"${place}" is said to lie in ${country}, and its coordinates lie in ${found}`,
    explanation:
      'A digit is easily mistyped, a minus forgotten, latitude and longitude swapped. Natural Earth draws borders as they are held, not as they are claimed: where that is the reason, nothing needs to be done. The map prints the name that the brief gives.',
    example:
      'places:\n  - { id: erbil, name: Erbil, country: Iraq, precision: point, coordinates: { latitude: 36.2, longitude: 54 } }',
    cure: 'places:\n  - { id: erbil, name: Erbil, country: Iraq, precision: point, coordinates: { latitude: 36.2, longitude: 44 } }',
  }),
  'dots-as-bars': entry<Record<never, never>>({
    severity: 'note',
    message: () => 'The names of the rows do not fit under dots, so bars are drawn',
    explanation:
      'Dots stand above the names of their rows. Where the names are too long or too many for that, each row gets a lying bar with its name beside it, counted from zero.',
    example: 'figures:\n  - kind: dot\n    rows: [… twenty rows with long names …]',
    cure: 'figures:\n  - kind: dot\n    rows: [… with short names, or fewer of them …]',
  }),
  'unknown-slide-layout': entry<{ layout: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ layout, known }) =>
      `There is no slide layout "${layout}", expected one of ${known.join(', ')}`,
    explanation: 'The layouts of a template pack are the keys of its layouts.yaml.',
    example: '<section data-layout="statment">',
    cure: '<section data-layout="statement">',
  }),
  'unknown-region': entry<{ region: string; layout: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ region, layout, known }) =>
      `The slide layout "${layout}" has no region "${region}", expected one of ${known.join(', ')}`,
    explanation:
      "The regions of a slide layout stand in the pack's layouts.yaml. Blocks outside a region belong to `main`.",
    example: '<section data-layout="columns"><h1>…</h1><div data-region="side">…</div></section>',
    cure: '<section data-layout="columns"><h1>…</h1><div data-region="right">…</div></section>',
  }),
  'network-divided': entry<{ actors: number; relations: number; parts: number }>({
    severity: 'note',
    message: ({ actors, relations, parts }) =>
      `A diagram of ${actors} actors and ${relations} relations is divided by side into ${parts}`,
    explanation:
      'Where a diagram is too much for one slide, each part shows what goes out from one side or from some, with whomever it leads to; each part says so above it. Colours of sides stay the same in all of them.',
    example: 'actors: [… twenty …]\nrelations:\n  items: [… thirty …]',
    cure: 'relations:\n  items: [… the ten that matter; the others with `show: handout` …]',
  }),
  'relation-numbered': entry<{ relations: number }>({
    severity: 'note',
    message: ({ relations }) =>
      `${relations} ${relations === 1 ? 'line of a diagram has' : 'lines of a diagram have'} a number instead of words, for want of room`,
    explanation:
      'Words and who says so stand beside their line where they touch nothing else. Where there is no such place in the smallest type either, the line bears a number, and both stand below the diagram.',
    example:
      'relations:\n  items:\n    - { from: us, to: iran, kind: accuses, text: A sentence of forty words … }',
    cure: 'relations:\n  items:\n    - { from: us, to: iran, kind: accuses, text: of arming the militias }',
  }),
  'network-in-words': entry<{ actors: number }>({
    severity: 'warning',
    message: ({ actors }) =>
      actors < 2
        ? 'A diagram needs two actors, so this one stands as its lists'
        : 'A diagram does not fit a slide even in parts, so it stands as its lists',
    explanation:
      'A diagram is drawn of two actors and more. Where one actor or relation by itself is too large for a slide, or the slide too narrow for two boxes side by side, the lists are printed that the diagram is made of.',
    example: 'actors:\n  - { id: board, name: A name of two hundred words …, kind: organisation }',
    cure: 'actors:\n  - { id: board, name: The board, kind: organisation }',
  }),
};
