import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPages, fontFolder } from './draw.ts';
import { readPicture } from './picture.ts';
import type { Produced } from './produce.ts';
import { drawSheet } from './sheet.ts';

/** How the pages of each document stand on its sheet; widths in pixels. */
const shapes = {
  deck: { columns: 3, width: 640, page: 1280, word: 'slide' },
  handout: { columns: 4, width: 480, page: 960, word: 'page' },
};

/**
 * Draws a document's pages into the gallery, and all of them on one sheet.
 * @returns how many there are
 */
export const hang = (
  { pack, brief, document, file }: Produced,
  gallery: string,
  workplace: string,
): number => {
  const { columns, width, page, word } = shapes[document];
  const name = join(gallery, pack, `${brief}.${document}`);
  const pages = drawPages(file, name, page);
  if (pages.length === 0) return 0;
  const captions = pages.map((_, index) => `${brief} · ${pack} · ${word} ${index + 1}`);
  const sheet = drawSheet(
    { columns, width, pictures: pages.map(readPicture), captions },
    fontFolder(workplace),
  );
  writeFileSync(`${name}.png`, sheet);
  return pages.length;
};
