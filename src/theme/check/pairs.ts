/** What is needed of a pair: text is read (WCAG 2.2, 1.4.3), a mark is told from its ground (1.4.11). */
export type Need = 'text' | 'mark';

/** Colours by name that stand on each other wherever the program draws what `use` says. A pack may lack any of them. */
export interface ColourPairs {
  readonly use: string;
  readonly colours: readonly string[];
  readonly grounds: readonly string[];
  readonly need: Need;
}

const sides = ['side1', 'side2', 'side3', 'side4'] as const;

/** White letters in a side's colour, the side's colour on white and behind its own words. */
const sidePairs: readonly ColourPairs[] = sides.flatMap((side) => [
  { use: 'the name of a side', colours: [side], grounds: ['white', `${side}Tint`], need: 'text' },
  { use: 'words on the colour of a side', colours: ['white'], grounds: [side], need: 'text' },
  {
    use: 'words on the tint of a side',
    colours: ['ink', 'mute', 'link'],
    grounds: [`${side}Tint`],
    need: 'text',
  },
  {
    use: 'the lines between actors',
    colours: ['relationForce', 'relationRank', 'relationWith', 'relationAgainst'],
    grounds: ['white', `${side}Tint`],
    need: 'mark',
  },
]);

/**
 * Every pair of colours that the program uses beside those of the styles. Whoever draws a new figure adds its row.
 * Rules, borders and tints that only part things are not here: nothing is told by them alone.
 */
export const colourPairs: readonly ColourPairs[] = [
  { use: 'plain text', colours: ['ink'], grounds: ['white', 'sand', 'panel'], need: 'text' },
  { use: 'row heads and captions', colours: ['navy'], grounds: ['white', 'sand', 'panel'], need: 'text' },
  { use: 'the name of the source line', colours: ['slate'], grounds: ['white'], need: 'text' },
  { use: 'citations and quiet words', colours: ['mute'], grounds: ['white', 'sand', 'panel'], need: 'text' },
  { use: 'links', colours: ['link'], grounds: ['white', 'sand', 'panel'], need: 'text' },
  { use: 'the words of a status', colours: ['slate'], grounds: ['white', 'sand', 'panel'], need: 'text' },
  {
    use: 'the words of a status',
    colours: ['stated', 'reported', 'disputed', 'corroborated'],
    grounds: ['white', 'sand', 'panel'],
    need: 'text',
  },
  {
    use: 'emphasised words, numerals and bullets',
    colours: ['red', 'accent'],
    grounds: ['white', 'sand', 'panel'],
    need: 'text',
  },
  {
    use: 'the word at what has changed',
    colours: ['changed'],
    grounds: ['white', 'sand', 'panel'],
    need: 'text',
  },
  {
    use: 'words on a tint',
    colours: ['ink', 'navy'],
    grounds: ['navyTint', 'redTint', 'tealTint', 'ochreTint', 'plumTint', 'slateTint'],
    need: 'text',
  },
  {
    use: 'words on a dark panel',
    colours: ['white', 'sky', 'amber'],
    grounds: ['deep', 'navy'],
    need: 'text',
  },
  { use: 'the words of a filled tag', colours: ['white'], grounds: ['corroborated'], need: 'text' },
  ...sidePairs,
  { use: 'the event itself', colours: ['event'], grounds: ['white', 'land', 'sea', 'focus'], need: 'mark' },
  { use: 'a number on the event’s mark', colours: ['white'], grounds: ['event'], need: 'text' },
  { use: 'the marks of a timeline', colours: ['navy', 'event'], grounds: ['white', 'panel'], need: 'mark' },
  { use: 'places on a map', colours: ['ink'], grounds: ['land', 'sea', 'focus'], need: 'text' },
  { use: 'countries on a map', colours: ['countryLabel'], grounds: ['land', 'focus'], need: 'text' },
  {
    use: 'the name of the event’s place on a map',
    colours: ['event'],
    grounds: ['land', 'sea', 'focus'],
    need: 'text',
  },
  { use: 'the country that a map is about', colours: ['navy'], grounds: ['land', 'focus'], need: 'text' },
  { use: 'a number on a place’s mark', colours: ['white'], grounds: ['navy'], need: 'text' },
  { use: 'the number of an area', colours: ['event'], grounds: ['redTint'], need: 'text' },
  {
    use: 'the event on a map behind a title',
    colours: ['amber', 'white'],
    grounds: ['nightLand', 'nightSea', 'nightFocus'],
    need: 'text',
  },
  { use: 'waters on a map', colours: ['waterLabel'], grounds: ['sea'], need: 'text' },
  {
    use: 'the series of a chart',
    colours: ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'],
    grounds: ['white'],
    need: 'mark',
  },
];
