import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The environment in which LibreOffice finds the fonts of the widths by which text was measured. */
const withFonts = (folder: string): NodeJS.ProcessEnv => ({ ...process.env, XDG_DATA_HOME: folder });

/** Where the fonts lent to LibreOffice lie. */
export const fontFolder = (folder: string): string => join(folder, 'fonts', 'briefwright');

export const lendFonts = (folder: string): void => {
  execFileSync('node', ['scripts/lend-fonts.mjs'], { env: withFonts(folder) });
};

/** Where LibreOffice puts the PDF of a file. */
export const pdfOf = (file: string): string => file.replace(/\.\w+$/, '.pdf');

/**
 * Has LibreOffice print files as PDFs beside them, all in one run and with a profile of its own in `folder`.
 * @param said what LibreOffice is at, a file's name at a time
 */
export const printPdfs = (
  files: readonly string[],
  folder: string,
  said: (name: string) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const office = spawn(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
      { env: withFonts(folder), stdio: ['ignore', 'pipe', 'ignore'] },
    );
    office.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const [, path = ''] of text.matchAll(/^convert (\S+) ->/gm)) said(basename(path));
    });
    office.on('error', reject);
    office.on('close', () => resolve());
  });

/**
 * Draws each page of a printed file as a PNG of this width in pixels, into a folder that holds nothing else.
 * @returns the pictures in the order of the pages; empty where LibreOffice printed nothing
 */
export const drawPages = (file: string, to: string, width: number): readonly string[] => {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  try {
    const size = ['-scale-to-x', `${width}`, '-scale-to-y', '-1'];
    execFileSync('pdftoppm', ['-png', ...size, pdfOf(file), join(to, 'page')], { stdio: 'ignore' });
  } catch {
    return [];
  }
  return readdirSync(to)
    .sort()
    .map((name) => join(to, name));
};
