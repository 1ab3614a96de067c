import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Item, Scene } from '../../src/layout/scene.ts';
import type { Box } from '../../src/unit/box.ts';
import { toPoints } from '../../src/unit/length.ts';
import { hasOffice } from './office.ts';

/** A word as LibreOffice draws it, in points from the upper left corner of its page, which counts from 1. */
export interface DrawnWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const twin = (family: string): string => execFileSync('fc-match', [family], { encoding: 'utf8' });

/** Where LibreOffice is not there, or draws the pack's fonts by others of other widths, nothing can be judged by it. */
export const drawsTrueWidths =
  hasOffice && /Gelasio|Georgia/.test(twin('Georgia')) && /Carlito|Calibri/.test(twin('Calibri'));

const wordPattern =
  /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;

const wordsIn = (html: string): readonly DrawnWord[] =>
  html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(wordPattern)].map(([, left, top, right, bottom, text = '']) => ({
        page: index + 1,
        text,
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      })),
    );

/** Has LibreOffice draw a presentation, and finds where each word came to stand. */
export const drawnWords = (presentation: Uint8Array): readonly DrawnWord[] => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-words-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), presentation);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'deck.pptx'),
    ];
    execFileSync('soffice', convert, { stdio: 'ignore', timeout: 100_000 });
    execFileSync('pdftotext', ['-bbox', join(folder, 'deck.pdf'), join(folder, 'words.html')]);
    return wordsIn(readFileSync(join(folder, 'words.html'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Points that a letter may stand out of its box: fonts draw some of them over their line. */
const tolerance = 3;

const holds = (box: Box, word: DrawnWord): boolean =>
  word.left >= toPoints(box.left) - tolerance &&
  word.right <= toPoints(box.left) + toPoints(box.width) + tolerance &&
  (word.top + word.bottom) / 2 >= toPoints(box.top) - tolerance &&
  (word.top + word.bottom) / 2 <= toPoints(box.top) + toPoints(box.height) + tolerance;

const textBoxes = (items: readonly Item[]): readonly Box[] =>
  items.flatMap((item) => {
    if (item.kind === 'group') return textBoxes(item.items);
    return ['text', 'table', 'chart'].includes(item.kind) ? [item.box] : [];
  });

/** Words that no text, table or chart of their slide holds: what ran out of its box, a line each. */
export const strayWords = (scene: Scene, words: readonly DrawnWord[]): readonly string[] =>
  words
    .filter(({ page }) => scene.slides[page - 1] !== undefined)
    .filter((word) => !textBoxes(scene.slides[word.page - 1]?.items ?? []).some((box) => holds(box, word)))
    .map(
      ({ page, text, left, top }) => `slide ${page}: "${text}" at ${Math.round(left)}, ${Math.round(top)} pt`,
    );
