import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../support/case-file.ts';
import { buildHandout } from '../support/handout.ts';

const everything =
  casesIn('handout')
    .find(({ name }) => name === 'everything')
    ?.parts.get('handout') ?? '';
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Written to standard output by a process of its own. */
const program = `
  import { createHash } from 'node:crypto';
  import { buildHandout } from '../support/handout.ts';
  void buildHandout(process.env.MARKUP ?? '').then(({ bytes }) => {
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

describe('The same handout', () => {
  it('gives the same bytes again, also after others in the same process', async () => {
    const first = sum((await buildHandout(everything)).bytes);
    await buildHandout(
      '<main lang="fr" title="Autre"><p id="x">Un <a href="https://example.org/">lien</a></p></main>',
    );
    const again = await Promise.all([buildHandout(everything), buildHandout(everything)]);
    expect(again.map(({ bytes }) => sum(bytes))).toEqual([first, first]);
  });
  it('gives the same bytes in another process, time zone and locale', async () => {
    const environment = { TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', MARKUP: everything };
    expect(await elsewhere(environment)).toBe(sum((await buildHandout(everything)).bytes));
  });
});
