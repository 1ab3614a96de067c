import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PptxGenJS from 'pptxgenjs';
import { toInches } from '../../../src/unit/length.ts';
import type { Family, TextBox } from './boxes.ts';

const answers = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

/** True where LibreOffice and fontconfig are there to judge by. */
export const hasRenderer = (): boolean => answers('soffice') && answers('fc-match');

/** The fonts of the same widths by which LibreOffice draws Office's. */
const twins: readonly (Family & { readonly drawnBy: RegExp })[] = [
  { name: 'Calibri', metrics: 'carlito', drawnBy: /Carlito/ },
  { name: 'Arial', metrics: 'arimo', drawnBy: /Liberation Sans|Arimo/ },
  { name: 'Times New Roman', metrics: 'tinos', drawnBy: /Liberation Serif|Tinos/ },
  { name: 'Cambria', metrics: 'caladea', drawnBy: /Caladea/ },
  { name: 'Georgia', metrics: 'gelasio', drawnBy: /Gelasio/ },
];

/** The families that this machine draws with the widths of Office's. */
export const drawnFamilies = (): readonly Family[] =>
  twins.filter(({ name, drawnBy }) => drawnBy.test(execFileSync('fc-match', [name], { encoding: 'utf8' })));

const addBox = (slide: PptxGenJS.Slide, box: TextBox): void => {
  const rtl = box.paragraph.direction === 'rtl';
  const runs = box.paragraph.runs.flatMap((run, index, all) =>
    run.text === '\n'
      ? []
      : [
          {
            text: run.text,
            options: {
              fontFace: box.family.name,
              fontSize: run.size,
              bold: run.bold,
              italic: run.italic,
              charSpacing: run.spacing,
              superscript: run.raised,
              lang: run.language,
              softBreakBefore: all[index - 1]?.text === '\n',
              rtlMode: rtl,
            },
          },
        ],
  );
  const place = { x: 0, y: 0, w: toInches(box.width), h: 0.2 };
  slide.addText(runs, {
    ...place,
    margin: 0,
    fit: 'resize',
    objectName: box.name,
    rtlMode: rtl,
    valign: 'top',
  });
};

const write = async (file: string, boxes: readonly TextBox[]): Promise<void> => {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  for (const box of boxes) addBox(deck.addSlide(), box);
  const bytes = await deck.write({ outputType: 'nodebuffer' });
  if (!(bytes instanceof Uint8Array)) throw new Error('asked for a buffer');
  writeFileSync(file, bytes);
};

const heightsIn = (fodp: string): ReadonlyMap<string, number> => {
  const heights = new Map<string, number>();
  for (const { 0: tag } of fodp.matchAll(/<draw:(?:custom-shape|frame)\b[^>]*>/g)) {
    const name = /draw:name="(box \d+)"/.exec(tag)?.[1];
    const [, number, unit] = /svg:height="([\d.]+)(in|cm|mm)"/.exec(tag) ?? [];
    const perUnit = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4 }[unit ?? ''];
    if (name !== undefined && perUnit !== undefined) heights.set(name, Number(number) * perUnit);
  }
  return heights;
};

/** The heights in points that LibreOffice gives to boxes that grow with their text, by name. */
export const drawnHeights = async (boxes: readonly TextBox[]): Promise<ReadonlyMap<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-text-'));
  try {
    await write(join(folder, 'boxes.pptx'), boxes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'fodp', '--outdir', folder, join(folder, 'boxes.pptx')];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', timeout: 180_000 });
    return heightsIn(readFileSync(join(folder, 'boxes.fodp'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
