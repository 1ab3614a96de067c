import type { Theme } from '../../../theme/theme.ts';
import type { MapPlace } from './place.ts';

const told = ({ number, name, country, precision }: MapPlace, words: Theme['labels']['words']): string => {
  const where = country === undefined || name.includes(country) ? name : `${name}, ${country}`;
  const exact = precision === 'point' ? '' : ` (${words[`precisions.${precision}`] ?? precision})`;
  return `${number} ${where}${exact}`;
};

/** What a map shows, for who cannot see it: "Map: 1 Mashtal, Iraq (an area); 2 …". */
export const mapAlternative = (places: readonly MapPlace[], { words }: Theme['labels']): string =>
  `${words.map ?? 'Map'}: ${places.map((place) => told(place, words)).join('; ')}.`;
