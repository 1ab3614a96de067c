import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../src/build/deliver.ts';
import { HostFailure } from '../../src/host/failure.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-disk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Only a superuser may mount; elsewhere the disk that is full is left to the host that refuses, below. */
const mounted = (place: string): boolean => {
  mkdirSync(place);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status === 0;
};

describe('a disk that is full', () => {
  it('keeps the old file whole, and nothing beside it', async ({ skip }) => {
    const small = join(folder, 'small');
    if (!mounted(small)) skip();
    try {
      const host = nodeHost(small);
      await host.write('strike.pptx', new Uint8Array(20_000).fill(1));
      await expect(host.write('strike.pptx', new Uint8Array(100_000).fill(2))).rejects.toMatchObject({
        path: 'strike.pptx',
        reason: 'no space is left on the device',
      });
      expect(readdirSync(small)).toEqual(['strike.pptx']);
      expect(readFileSync(join(small, 'strike.pptx')).equals(Buffer.alloc(20_000, 1))).toBe(true);
    } finally {
      execFileSync('umount', [small]);
    }
  });

  it('is a diagnostic of that file, not a fault of ours', async () => {
    const full: Host = {
      ...memoryHost(),
      write: (path) => Promise.reject(new HostFailure(path, 'no space is left on the device')),
    };
    const file = { format: 'pptx', bytes: new Uint8Array(), pages: 1 } as const;
    expect(await deliver(full, { path: 'out/strike.pptx', file }, false)).toMatchObject({
      code: 'file-unwritable',
      message: '`out/strike.pptx` cannot be written: no space is left on the device',
    });
  });
});
