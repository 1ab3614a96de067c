import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packOnDisk } from '../support/packs.ts';

let visits = 0;
const server = createServer((socket) => {
  visits += 1;
  socket.destroy();
});
let folder = '';
let address = '';

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'briefwright-network-'));
  for (const [path, content] of Object.entries(packOnDisk('standard').files)) write(path, content);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const codesOf = async (brief: string): Promise<readonly string[]> => {
  write('briefs/a.yaml', `title: A\nmarking: TLP:CLEAR\n${brief}`);
  const request = { brief: 'briefs/a.yaml', pack: 'templates/standard', formats: ['pptx', 'docx'] } as const;
  const { diagnostics, files } = await build(request, nodeHost(folder));
  return [
    ...diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    `${files.length}`,
  ];
};

const picture = (file: string): string =>
  `bottomLine: A.\nfigures: [{ id: a, kind: picture, title: A, file: "${file}", alt: A, sources: [b] }]\nsources: [{ id: b, title: B }]\n`;

it('Nothing is ever fetched: not for links, pictures, drawings, snapshots or templates', async () => {
  const links = `bottomLine: "A [link](${address}/a) [@b]."\nsources: [{ id: b, title: B, link: "${address}/b" }]\n`;
  expect(await codesOf(links)).toEqual(['2']);
  expect(await codesOf(picture(`${address}/a.png`))).toEqual(['picture-outside', '0']);
  expect(await codesOf(links.replace('link:', 'snapshot:'))).toEqual(['snapshot-outside', '0']);
  const svgs = [
    `<image href="${address}/a.png"/>`,
    `<use href="${address}/a.svg#a"/>`,
    `<style>@import "${address}";</style>`,
  ];
  for (const inside of svgs) {
    write('briefs/a.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);
    expect(await codesOf(picture('a.svg'))).toEqual(['picture-unsafe', '0']);
  }
  write(
    'briefs/a.svg',
    `<!DOCTYPE svg SYSTEM "${address}/a.dtd"><svg xmlns="http://www.w3.org/2000/svg" xmlns:x="${address}" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>`,
  );
  expect(await codesOf(picture('a.svg'))).toEqual(['2']);
  write('templates/standard/partials/deck/note.hbs', `<img src="${address}/a.png" alt="A"/>`);
  write(
    'templates/standard/deck.hbs',
    `<main lang="en" title="A"><section data-layout="content"><h1>A</h1><img src="${address}/a.png" alt="A"/></section></main>`,
  );
  expect(await codesOf('bottomLine: A.\n')).toEqual(['picture-outside', '0']);
  expect(visits).toBe(0);

  const visitor = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(visitor, 'close');
  expect(visits).toBe(1);
});
