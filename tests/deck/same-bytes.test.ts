import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { finished } from '../support/finished.ts';
import { richScene } from '../support/rich-scene.ts';
import { scene, slide } from '../support/scene.ts';

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Written to standard output by a process of its own. */
const program = `
  import { createHash } from 'node:crypto';
  import { finished } from '../support/finished.ts';
  import { richScene } from '../support/rich-scene.ts';
  void finished(richScene()).then((bytes) => {
    process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
  });
`;

const elsewhere = async (environment: Record<string, string>): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-elsewhere-'));
  try {
    const outfile = join(folder, 'digest.cjs');
    const stdin = { contents: program, resolveDir: import.meta.dirname, loader: 'ts' } as const;
    await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'silent' });
    return execFileSync(process.execPath, [outfile], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('the same scene', () => {
  it('gives the same bytes again, also after other decks in the same process', async () => {
    const first = sum(await finished(richScene()));
    await finished(scene([slide('Another', [])]));
    const [second, third] = await Promise.all([finished(richScene()), finished(richScene())]);
    expect([sum(second), sum(third)]).toEqual([first, first]);
  });
  it('gives the same bytes in another process, time zone and locale', async () => {
    const away = await elsewhere({ TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' });
    expect(away).toBe(sum(await finished(richScene())));
  });
});
