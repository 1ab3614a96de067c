import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-below-'));
  for (const name of ['briefs/pictures', 'other']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'other/secret.png'), 'secret');
  writeFileSync(join(folder, 'briefs/pictures/a.png'), 'a picture');
  const links = {
    'out.png': '../other/secret.png',
    'passwd.png': '/etc/passwd',
    'zero.png': '/dev/zero',
    folder: '../other',
    'in.png': 'pictures/a.png',
    'self.png': 'self.png',
    'gone.png': 'nowhere.png',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, 'briefs', name));
  linkSync(join(folder, 'briefs/pictures/a.png'), join(folder, 'briefs/hard.png'));
  execFileSync('mkfifo', [join(folder, 'briefs/pipe.png')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cameTo = async (path: string): Promise<string> => {
  try {
    const found = await nodeHost(folder).readBelow('briefs', path, 1_000);
    return found.kind === 'read' ? Buffer.from(found.bytes).toString() : found.kind;
  } catch (error) {
    return String(error);
  }
};

describe('A file that a brief names', () => {
  it.each([
    ['pictures/a.png', 'a picture'],
    ['./pictures//a.png', 'a picture'],
    ['in.png', 'a picture'],
    ['hard.png', 'a picture'],
    ['nothing.png', 'missing'],
    ['pictures/a.png/b.png', 'missing'],
    ['gone.png', 'missing'],
    ['out.png', 'outside'],
    ['folder/secret.png', 'outside'],
    ['passwd.png', 'outside'],
    ['zero.png', 'outside'],
    ['../other/secret.png', 'outside'],
    ['pictures/../../other/secret.png', 'outside'],
    ['/etc/passwd', 'outside'],
    ['/dev/zero', 'outside'],
    ['https://127.0.0.1:9/a.png', 'outside'],
    ['file:///etc/passwd', 'outside'],
    ['\\\\server\\share\\a.png', 'outside'],
    ['a.png\0.yaml', 'outside'],
    ['pictures', 'HostFailure: pictures: it is a folder'],
    ['pipe.png', 'HostFailure: pipe.png: it is a device or a pipe, not a file'],
    ['self.png', 'HostFailure: self.png: its path goes round in circles'],
    [`${'a'.repeat(300)}.png`, `HostFailure: ${'a'.repeat(300)}.png: its name is too long`],
  ])('is read below the folder and nowhere else: %s', async (path, expected) => {
    expect(await cameTo(path)).toBe(expected);
  });

  it('is not read where it is too large', async () => {
    const host = nodeHost(folder);
    expect(await host.readBelow('briefs', 'pictures/a.png', 8)).toEqual({ kind: 'tooLarge', bytes: 9 });
    expect(await host.readBelow('nowhere', 'a.png', 8)).toEqual({ kind: 'missing' });
  });

  it('is found in memory by the same rules', async () => {
    const host = memoryHost({ 'briefs/a.png': 'abc', 'b.png': 'b' });
    const kindOf = async (path: string) => (await host.readBelow('briefs', path, 2)).kind;
    expect(await Promise.all(['a.png', 'b.png', '../b.png', '/b.png'].map(kindOf))).toEqual([
      'tooLarge',
      'missing',
      'outside',
      'outside',
    ]);
  });
});
