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

/**
 * The slides by their kicker and the pages by a heading on them, which stay where numbers change: the best first, in the
 * words of the pack. Where slides were joined, the next best stands in.
 */
const kickers = [
  ...['Key points', 'Where', 'Relations', 'Sequence of events', 'Judgements', 'Scenarios'],
  ...['The event', 'Accounts', 'Not reconciled', 'In their words'],
];
const headings = [
  'Key points',
  'Places',
  'Who is involved',
  'Scenarios',
  'Sequence of events',
  'Not reconciled',
];

/** In bytes: README.md is read over slow lines, too. */
const largest = 150_000;

const folder = join('docs', 'images');

const kickerOf = ({ items }: SceneSlide): string =>
  items
    .flatMap((item) => (item.kind === 'text' && item.placeholder === 'kicker' ? item.lines : []))
    .map(({ text }) => text)
    .join('')
    .toLowerCase();

const slidesWith = ({ scene }: Produced): readonly number[] =>
  kickers.map((kicker) => scene.slides.findIndex((slide) => kickerOf(slide) === kicker.toLowerCase()));

const linesOfPages = (file: string): readonly (readonly string[])[] =>
  execFileSync('pdftotext', ['-layout', pdfOf(file), '-'], { encoding: 'utf8' })
    .split('\f')
    .map((page) => page.split('\n').map((line) => line.trim()));

/** A heading has its line to itself; in the contents dots and a number follow it. */
const pagesWith = ({ file }: Produced): readonly number[] => {
  const pages = linesOfPages(file);
  return headings.map((heading) => pages.findIndex((lines) => lines.includes(heading)));
};

/** How each document is shown: what is picked of it, and how that stands in the picture, in pixels. */
const shown = {
  deck: { name: 'slides', candidates: slidesWith, count: 6, columns: 2, width: 600 },
  handout: { name: 'pages', candidates: pagesWith, count: 4, columns: 4, width: 300 },
};

const pictureOf = (produced: Produced, workplace: string): Sheet | undefined => {
  const { candidates, count, columns, width } = shown[produced.document];
  const found = [...new Set(candidates(produced))].filter((index) => index >= 0).slice(0, count);
  if (found.length < count) return undefined;
  const pages = drawPages(produced.file, join(workplace, produced.document), width * 2);
  const inOrder = found.sort((one, other) => one - other);
  return {
    columns,
    width,
    pictures: inOrder.flatMap((index) => pages[index] ?? []).map(readPicture),
    captions: [],
  };
};

/** Makes the pictures of README.md. @returns whether all of them were made */
export const paintReadme = (
  produced: readonly Produced[],
  workplace: string,
  say: (line: string) => void,
): boolean =>
  produced
    .map((each) => {
      const sheet = pictureOf(each, workplace);
      const bytes = sheet && smallPng(rasterOf(sheet, fontFolder(workplace)), largest);
      const path = join(folder, `${shown[each.document].name}.png`);
      if (bytes) writeFileSync(path, bytes);
      say(
        bytes
          ? `made   ${path}: ${Math.round(bytes.length / 1000)} kB`
          : `failed ${path}: too little of what it should show was found, or it is too large`,
      );
      return bytes !== undefined;
    })
    .every(Boolean);
