import { readZip } from '../../src/package/unzip.ts';

const bodies =
  /^(ppt\/(slides|notesSlides)\/[^/]+|word\/(document|footnotes|header\d*|footer\d*)|(ppt|word)\/charts\/[^/]+)\.xml$/;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/** Every word that a reader of a finished file can meet, part by part; paragraphs apart, citations taken out, white space folded. */
export const wordsOf = (bytes: Uint8Array): string =>
  readZip(bytes)
    .filter(({ name }) => bodies.test(name))
    .map(({ content }) =>
      new TextDecoder()
        .decode(content)
        .replace(/<\/(a|w):p>|<(a|w):br\/>|<\/c:v>/g, '\n')
        .replace(/<(w:instrText|a:tableStyleId)[^>]*>[^<]*<\/\1>/g, '')
        .replace(/<[^>]+>/g, ''),
    )
    .map(decoded)
    .join('\n')
    .replace(/\[\d+\]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
