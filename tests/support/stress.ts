import { readdirSync, readFileSync } from 'node:fs';

/** The name and the text of each brief of a folder. */
export const briefsIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);

const languageLine = /^language: .*$/m;

/** The same brief read in the other direction: as Arabic, or as English where it is Arabic. Its words stay as they are. */
export const turned = (brief: string): string => {
  const [line] = languageLine.exec(brief) ?? [];
  if (line === undefined) return `${brief}language: ar\n`;
  return brief.replace(languageLine, line === 'language: ar' ? 'language: en' : 'language: ar');
};
