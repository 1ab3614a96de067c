import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice and poppler come from Debian, not from npm: where they are missing, what needs them is skipped. */
export const hasOffice = ['soffice', 'pdftotext', 'pdfinfo'].every(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0,
);

export interface Drawn {
  readonly pages: number;
  readonly text: string;
}

/** Has LibreOffice draw a file as a PDF; gives its number of pages and their text. */
export const draw = (bytes: Uint8Array, format: 'pptx' | 'docx'): Drawn => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-draw-'));
  try {
    const file = join(folder, `file.${format}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 100_000,
    });
    const pdf = join(folder, 'file.pdf');
    const pages = /^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1];
    execFileSync('pdftotext', ['-layout', pdf, join(folder, 'text')]);
    return { pages: Number(pages), text: readFileSync(join(folder, 'text'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
