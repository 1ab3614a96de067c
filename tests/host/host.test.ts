import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostFailure } from '../../src/host/failure.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packageFolder } from '../../src/host/package-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string | undefined =>
  content && new TextDecoder().decode(content);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-host-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hosts: readonly (readonly [string, () => Host])[] = [
  ['the node host', () => nodeHost(folder)],
  ['the memory host', () => memoryHost()],
];

describe.each(hosts)('%s', (_, make) => {
  it('gives back what was written, and makes missing folders', async () => {
    const host = make();
    await host.write('out/deep/a.txt', bytes('one'));
    await host.write('out/deep/a.txt', bytes('two'));
    expect(text(await host.read('out/deep/a.txt'))).toBe('two');
    expect(text(await host.read('./out/deep/a.txt'))).toBe('two');
  });

  it('has nothing where nothing is', async () => {
    const host = make();
    await host.write('a', bytes(''));
    expect(await host.read('b')).toBeUndefined();
    expect(await host.read('a/b')).toBeUndefined();
    expect(await host.list('nowhere')).toEqual([]);
    await host.remove('b');
  });

  it('lists files and folders apart, sorted by code unit', async () => {
    const host = make();
    for (const name of ['b.yaml', 'é.yaml', 'B.yaml', 'sub/c.yaml', 'a b.yaml']) {
      await host.write(`briefs/${name}`, bytes(''));
    }
    const names = ['B.yaml', 'a b.yaml', 'b.yaml', 'é.yaml'];
    expect(await host.list('briefs')).toEqual(names);
    expect(await host.list('briefs/')).toEqual(names);
    expect(await host.folders('briefs')).toEqual(['sub']);
    expect(await host.folders('nowhere')).toEqual([]);
  });

  it('removes', async () => {
    const host = make();
    await host.write('a', bytes('x'));
    await host.remove('a');
    expect(await host.read('a')).toBeUndefined();
  });
});

describe('the node host writes a file whole or not at all', () => {
  it('leaves nothing beside it', async () => {
    await nodeHost(folder).write('a.pptx', bytes('x'));
    expect(readdirSync(folder)).toEqual(['a.pptx']);
  });

  it('clears what a killed run left, and leaves what a running one is writing', async () => {
    const dead = '.a.pptx.briefwright-2147483646-0-1.tmp';
    const alive = `.b.pptx.briefwright-${process.ppid}-0-1.tmp`;
    const old = `.c.pptx.briefwright-${process.ppid}-0-2.tmp`;
    for (const name of [dead, alive, old, '.mine.tmp']) writeFileSync(join(folder, name), 'half');
    const twoHoursAgo = Date.now() / 1000 - 7200;
    utimesSync(join(folder, old), twoHoursAgo, twoHoursAgo);
    await nodeHost(folder).write('c.pptx', bytes('x'));
    expect(readdirSync(folder).sort()).toEqual([alive, '.mine.tmp', 'c.pptx'].sort());
  });

  it('takes a name as long as the system takes', async () => {
    const name = `${'é'.repeat(120)}.pptx`;
    await nodeHost(folder).write(name, bytes('x'));
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.each([
    ['a part of its path is a file, not a folder', 'file/a.pptx'],
    ['it is a folder', 'sub'],
    ['its name is too long', 'x'.repeat(300)],
  ])('says why not: %s', async (reason, path) => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'sub'));
    const failure = await nodeHost(folder)
      .write(path, bytes('x'))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ path, reason });
    expect(readdirSync(folder).sort()).toEqual(['file', 'sub']);
  });
});

describe('the node host reads files and nothing else', () => {
  it('says that a folder is no file to read', async () => {
    await expect(nodeHost(folder).read('.')).rejects.toMatchObject({ reason: 'it is a folder' });
  });

  it.each(['/dev/zero', '/dev/random', 'pipe'])('neither waits for nor is filled by %s', async (path) => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(nodeHost(folder).read(path)).rejects.toMatchObject({
      reason: 'it is a device or a pipe, not a file',
    });
  });
});

describe('a file at a revision', () => {
  it('is the one of its whole name in memory, and rejects where there is none', async () => {
    const host = memoryHost({ 'HEAD:a.yaml': 'one' });
    expect(text(await host.revision('HEAD:a.yaml'))).toBe('one');
    await expect(host.revision('HEAD:b.yaml')).rejects.toBeInstanceOf(HostFailure);
  });

  it('is no option of git', async () => {
    await expect(nodeHost(folder).revision('--batch:a')).rejects.toMatchObject({
      reason: 'a revision begins with no hyphen',
    });
  });

  it('needs git', async () => {
    const { PATH } = process.env;
    process.env.PATH = folder;
    try {
      await expect(nodeHost(folder).revision('HEAD:a')).rejects.toMatchObject({
        reason: 'there is no git on this machine',
      });
    } finally {
      process.env.PATH = PATH;
    }
  });
});

describe('the package folder', () => {
  it('holds the templates, and is named as seen from the working folder', () => {
    expect(packageFolder(process.cwd())).toBe('.');
    expect(packageFolder(join(process.cwd(), '..'))).toBe(basename(process.cwd()));
    expect(existsSync(join('/', packageFolder('/'), 'package.json'))).toBe(true);
    expect(packageFolder(folder)).toBe(process.cwd());
  });
});
