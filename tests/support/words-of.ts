import type { Part } from '../../src/package/part.ts';
import { readZip } from '../../src/package/unzip.ts';
import { cellsOf } from './workbook.ts';

const bodies =
  /^(ppt\/(slides|notesSlides)\/[^/]+|word\/(document|footnotes|header\d*|footer\d*)|(ppt|word)\/charts\/[^/]+)\.xml$/;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

const wordsIn = (content: Uint8Array): string =>
  decoded(
    new TextDecoder()
      .decode(content)
      .replace(/<\/(a|w):p>|<(a|w):br\/>|<\/c:v>/g, '\n')
      .replace(/<(w:instrText|a:tableStyleId)[^>]*>[^<]*<\/\1>/g, '')
      .replace(/<[^>]+>/g, ''),
  );

/** The words behind a chart, which "Edit Data" opens. */
const workbookWords = (parts: readonly Part[]): readonly string[] =>
  parts
    .filter(({ name }) => name.endsWith('.xlsx'))
    .flatMap(({ content }) => [...cellsOf(content).values()].join('\n'));

/**
 * Every word that a reader of a finished file can meet, part by part, and those of the charts' workbooks; paragraphs apart,
 * citations taken out, white space folded.
 */
export const wordsOf = (bytes: Uint8Array): string => {
  const parts = readZip(bytes);
  const texts = parts.filter(({ name }) => bodies.test(name)).map(({ content }) => wordsIn(content));
  return [...texts, ...workbookWords(parts)]
    .join('\n')
    .replace(/\[\d+\]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
};
