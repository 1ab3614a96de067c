import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { packCode, themeCode } from '../../scripts/kept/prepare.ts';
import { readBrief } from '../../src/brief/read.ts';
import { release } from '../../src/brief/release.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { nodeHost } from '../../src/host/node.ts';
import { readPackFiles } from '../../src/template/files.ts';
import { packOf } from '../../src/template/load/pack.ts';
import { loadPack } from '../../src/template/load.ts';
import type { TemplatePack } from '../../src/template/pack.ts';
import type { PreparedPack } from '../../src/template/prepared/packs.ts';
import { revivePack } from '../../src/template/prepared/revive.ts';
import { render } from '../../src/template/render.ts';
import { readThemeFiles } from '../../src/theme/files.ts';
import { labelsFor } from '../../src/theme/labels.ts';
import { unpackTheme } from '../../src/theme/prepared/revive.ts';
import type { PreparedTheme } from '../../src/theme/prepared/themes.ts';
import { readTheme } from '../../src/theme/read.ts';

const host = nodeHost('.');
const none = (finding: Diagnostic): never => {
  throw new Error(finding.message);
};
const path = 'briefs/baghdad-drone-strike.yaml';
const read = readBrief(path, readFileSync(path), () => undefined);
if (!read) throw new Error(`${path} has an error`);
const brief = release(read);

const folders = ['templates/standard', 'templates/plain'];

// Handlebars' specifications are functions, which only code can hold.
const preparedFrom = async (folder: string): Promise<PreparedPack> =>
  runInThisContext(`(${await packCode(folder)})`) as PreparedPack;

describe('A pack that is compiled with the program', () => {
  for (const folder of folders) {
    it(`renders as one that is compiled when it is loaded: ${folder}`, async () => {
      const prepared = revivePack(await preparedFrom(folder), folder);
      const compiled = packOf(folder, await readPackFiles(host, folder), none);
      const theme = readTheme(await readThemeFiles(host, folder), none);
      const labels = theme && labelsFor(theme.labels, 'en');
      const rendered = (pack: TemplatePack | undefined) =>
        pack && labels && render(pack, 'deck', brief, labels, none);
      expect(prepared.places).toEqual(compiled?.places);
      expect(prepared.files).toEqual(compiled?.files);
      expect(rendered(prepared)?.text.length).toBeGreaterThan(1000);
      expect(rendered(prepared)).toEqual(rendered(compiled));
    });

    it(`has the theme that is read from its files: ${folder}`, async () => {
      const { packed } = JSON.parse((await themeCode(folder)) ?? '') as PreparedTheme;
      expect(unpackTheme(packed)).toEqual(readTheme(await readThemeFiles(host, folder), none));
    });
  }

  it('is not prepared where there is something to say of it', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'pack-')), 'pack');
    cpSync('templates/plain', folder, { recursive: true });
    writeFileSync(join(folder, 'deck.hbs'), '{{nothing.of.this}}');
    writeFileSync(join(folder, 'theme.yaml'), 'name: [');
    expect(await packCode(folder)).toBeUndefined();
    expect(await themeCode(folder)).toBeUndefined();
    expect(await loadPack(host, folder, () => undefined)).toBeUndefined();
  });
});
