import { spawnSync } from 'node:child_process';

/** What draws, and the package of Debian that brings it. */
const needed = {
  soffice: 'libreoffice-impress and libreoffice-writer',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
};

const isThere = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** What must be installed before anything can be drawn, a line each. */
export const missingPrograms = (): readonly string[] =>
  Object.entries(needed)
    .filter(([program]) => !isThere(program))
    .map(([program, packages]) => `${program} is not installed; Debian has it in ${packages}`);
