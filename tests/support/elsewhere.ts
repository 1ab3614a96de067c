import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Another time zone, and a locale that writes other digits. */
const away = { TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };

/**
 * Runs TypeScript in a process of its own, in another time zone and locale.
 * @param program imports from this folder; what it writes to standard output is given back
 */
export const elsewhere = async (
  program: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-elsewhere-'));
  try {
    const outfile = join(folder, 'program.cjs');
    const stdin = { contents: program, resolveDir: import.meta.dirname, loader: 'ts' } as const;
    // Machine code cannot be bundled; no program here draws pictures.
    const external = ['@resvg/resvg-js'];
    await build({
      stdin,
      bundle: true,
      external,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'silent',
    });
    return execFileSync(process.execPath, [outfile], {
      encoding: 'utf8',
      env: { ...process.env, ...away, ...environment },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
