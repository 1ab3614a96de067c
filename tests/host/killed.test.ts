import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';

/** Fifty at each test run; two hundred in `npm run proof`. */
const kills = Number(process.env.PROOF_KILLS ?? 50);

/** Milliseconds within which a run writes each of its files several times over. */
const within = 40;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-killed-'));
  await build({
    entryPoints: [resolve('tests/support/writer.ts')],
    outfile: join(folder, 'writer.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = async (out: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [join(folder, 'writer.mjs'), out]);
  await once(child.stdout, 'data');
  return child;
};

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
};

/** `a` where all 3,000,000 letters are that one. */
const letterOf = (path: string): string => {
  const content = readFileSync(path);
  const [first = 0] = content;
  const whole = content.equals(Buffer.alloc(3_000_000, first));
  return whole ? String.fromCharCode(first) : `half: ${content.length} bytes`;
};

const written = (out: string): readonly string[] =>
  readdirSync(out)
    .filter((name) => !name.startsWith('.'))
    .map((name) => letterOf(join(out, name)));

describe('a run that is killed', () => {
  it(`leaves each old file or each new one, at any of ${kills} moments`, async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    for (let index = 0; index < kills; index += 1) {
      const child = await start(out);
      await pause((within * index) / kills);
      await kill(child);
      for (const letter of written(out)) expect(letter).toMatch(/^[abc]$/);
    }
    expect(written(out)).toHaveLength(2);
  });

  it('leaves beside them what the next run clears', async () => {
    const out = join(folder, 'left');
    mkdirSync(out);
    const left = (): readonly string[] => readdirSync(out).filter((name) => name.endsWith('.tmp'));
    for (let tries = 0; tries < 50 && (tries === 0 || left().length === 0); tries += 1) {
      const child = await start(out);
      await pause(tries);
      await kill(child);
    }
    expect(left()).not.toEqual([]);
    await nodeHost(out).write('other.pptx', new Uint8Array());
    expect(left()).toEqual([]);
  });
});

describe('two runs at once in one folder', () => {
  it('write whole files, and neither clears what the other is writing', async () => {
    const out = join(folder, 'both');
    const children = [await start(out), await start(out)];
    const failed: number[] = [];
    for (const child of children) child.on('exit', (code) => code !== null && failed.push(code));
    for (let index = 0; index < 20; index += 1) {
      await pause(5);
      for (const letter of written(out)) expect(letter).toMatch(/^[abc]$/);
    }
    for (const child of children) await kill(child);
    expect(failed).toEqual([]);
  });
});
