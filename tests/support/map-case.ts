import { readdirSync, readFileSync } from 'node:fs';

/** Places on a map, and what it is to show. */
export interface MapCase {
  readonly name: string;
  /** The markup of a list of class `map`. */
  readonly list: string;
  readonly shows: readonly string[];
  readonly lacks: readonly string[];
}

const folder = 'tests/cases/map';

const itemOf = (line: string): string => {
  const [name = '', country = '', latitude = '', longitude = '', precision = '', role = ''] = line
    .split('|')
    .map((part) => part.trim());
  const attributes = [
    ...(role === 'event' ? ['class="event"'] : []),
    ...(latitude === '' ? [] : [`data-latitude="${latitude}" data-longitude="${longitude}"`]),
    ...(country === '' ? [] : [`data-country="${country}"`]),
    `data-precision="${precision}"`,
  ];
  return `<li ${attributes.join(' ')}><strong>${name}</strong></li>`;
};

const wordsAfter = (lines: readonly string[], key: string): readonly string[] =>
  lines.flatMap((line) =>
    line.startsWith(`${key}:`)
      ? line
          .slice(key.length + 1)
          .split(',')
          .map((word) => word.trim())
      : [],
  );

/** The cases of `tests/cases/map`. */
export const mapCases = (): readonly MapCase[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
      const items = lines.filter((line) => line.includes('|')).map(itemOf);
      return {
        name: file.replace('.txt', ''),
        list: `<ul class="map">${items.join('')}</ul>`,
        shows: wordsAfter(lines, 'shows'),
        lacks: wordsAfter(lines, 'lacks'),
      };
    });
