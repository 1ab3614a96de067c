import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SceneSlide } from '../../src/layout/scene.ts';
import { drawPages, fontFolder, pdfOf } from './draw.ts';
import { readPicture } from './picture.ts';
import type { Produced } from './produce.ts';
import { rasterOf, type Sheet } from './sheet.ts';
import { smallPng } from './small-png.ts';

/** The brief whose slides and pages README.md shows. */
export const shownBrief = 'baghdad-drone-strike';

/** The slides by their kicker, the pages by a heading on them: both stay where numbers change. */
const shownSlides = ['Key points', 'Where', 'Sequence of events', 'Relations', 'Judgements', 'Scenarios'];
const shownPages = ['Key points', 'Places', 'Who is involved', 'Judgements'];

/** In bytes: README.md is read over slow lines, too. */
const largest = 150_000;

const folder = join('docs', 'images');

const kickerOf = ({ items }: SceneSlide): string =>
  items
    .flatMap((item) => (item.kind === 'text' && item.placeholder === 'kicker' ? item.lines : []))
    .map(({ text }) => text)
    .join('')
    .toLowerCase();

const slidesShown = ({ scene }: Produced): readonly number[] =>
  shownSlides.map((kicker) => scene.slides.findIndex((slide) => kickerOf(slide) === kicker.toLowerCase()));

const linesOfPages = (file: string): readonly (readonly string[])[] =>
  execFileSync('pdftotext', ['-layout', pdfOf(file), '-'], { encoding: 'utf8' })
    .split('\f')
    .map((page) => page.split('\n').map((line) => line.trim()));

/** The contents on the first page name headings too, with dots behind them. */
const pagesShown = ({ file }: Produced): readonly number[] => {
  const pages = linesOfPages(file);
  return shownPages.map((heading) => pages.findIndex((lines) => lines.includes(heading)));
};

/** How each document is shown: what is picked, and how it stands in the picture, in pixels. */
const shown = {
  deck: { name: 'slides', pick: slidesShown, names: shownSlides, columns: 2, width: 600 },
  handout: { name: 'pages', pick: pagesShown, names: shownPages, columns: 4, width: 300 },
};

const pictureOf = (produced: Produced, workplace: string, say: (line: string) => void): Sheet | undefined => {
  const { pick, names, columns, width } = shown[produced.document];
  const picked = pick(produced);
  const absent = names.filter((_, index) => (picked[index] ?? -1) < 0);
  for (const name of absent) say(`the ${produced.document} has no "${name}" to be shown`);
  if (absent.length > 0) return undefined;
  const pages = drawPages(produced.file, join(workplace, produced.document), width * 2);
  const pictures = [...new Set(picked)].flatMap((index) => pages[index] ?? []).map(readPicture);
  return { columns, width, pictures, captions: [] };
};

/** Makes the pictures of README.md. @returns whether all of them were made */
export const paintReadme = (
  produced: readonly Produced[],
  workplace: string,
  say: (line: string) => void,
): boolean =>
  produced
    .map((each) => {
      const sheet = pictureOf(each, workplace, say);
      const bytes = sheet && smallPng(rasterOf(sheet, fontFolder(workplace)), largest);
      const path = join(folder, `${shown[each.document].name}.png`);
      if (bytes) writeFileSync(path, bytes);
      say(bytes ? `made   ${path}: ${Math.round(bytes.length / 1000)} kB` : `${path} stays as it is`);
      return bytes !== undefined;
    })
    .every(Boolean);
