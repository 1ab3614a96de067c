import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { loadPack } from '../../src/template/load.ts';

const load = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const found: Diagnostic[] = [];
  const pack = await loadPack(memoryHost(files), 'pack', (each) => found.push(each));
  return { pack, messages: found.map(({ message }) => message) };
};

describe('A folder', () => {
  it('without its two templates is no pack', async () => {
    const { pack, messages } = await load({ 'pack/deck.hbs': '' });
    expect(pack).toBeUndefined();
    expect(messages).toEqual([
      'The template pack/deck.hbs is not there or is empty',
      'The template pack/handout.hbs is not there or is empty',
    ]);
  });

  it('is read as UTF-8, with or without a byte order mark', async () => {
    const latin = Uint8Array.from([0x3c, 0x6d, 0xe4, 0x3e]);
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('<main>{{titel}}</main>')]);
    expect((await load({ 'pack/deck.hbs': latin, 'pack/handout.hbs': '<main/>' })).messages).toEqual([
      'The template cannot be read: pack/deck.hbs is not written in UTF-8',
    ]);
    expect((await load({ 'pack/deck.hbs': marked, 'pack/handout.hbs': '<main/>' })).messages).toEqual([
      'A brief has no "titel"',
    ]);
  });

  it('may hold an empty partial, partials for one form, and files of other kinds', async () => {
    const { pack, messages } = await load({
      'pack/deck.hbs': '<main>{{> deck/cover}}{{> nothing}}{{> "handout/end"}}</main>',
      'pack/handout.hbs': '<main/>',
      'pack/theme.yaml': 'x',
      'pack/partials/nothing.hbs': '',
      'pack/partials/readme.txt': '{{{',
      'pack/partials/deck/cover.hbs': '<p/>',
      'pack/partials/handout/end.hbs': '<p/>',
    });
    expect(messages).toEqual([]);
    expect([...(pack?.partials.keys() ?? [])]).toEqual(['nothing', 'deck/cover', 'handout/end']);
  });
});
