import { readdirSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packSum, readPackFiles } from '../../src/template/files.ts';
import { codeOf } from '../../src/template/load/compile.ts';
import { type RewrittenPack, rewritePack } from '../../src/template/load/pack.ts';
import { readThemeFiles, themeSum } from '../../src/theme/files.ts';
import { packTheme } from '../../src/theme/prepared/revive.ts';
import { readTheme } from '../../src/theme/read.ts';

const placesOf = ({ places }: RewrittenPack, folder: string) => {
  const files = [...new Set(places.map(({ file }) => file))];
  const numbers = places.flatMap(({ file, start, end }) => [
    files.indexOf(file),
    ...[start, end].flatMap(({ line, column, offset }) => [line, column, offset]),
  ]);
  return { files: files.map((file) => file.slice(folder.length + 1)), places: numbers };
};

/** The templates of a pack as code, in the shape of `PreparedPack`; `undefined` where there is anything to say of them. */
export const packCode = async (folder: string): Promise<string | undefined> => {
  const found: Diagnostic[] = [];
  const packFiles = await readPackFiles(nodeHost('.'), folder);
  const pack = rewritePack(packFiles, (each) => found.push(each));
  if (!pack || found.length > 0) return undefined;
  const { files, places } = placesOf(pack, folder);
  const partials = [...pack.partials].map(([name, program]) => `${JSON.stringify(name)}: ${codeOf(program)}`);
  return `{
    sum: ${JSON.stringify(packSum(packFiles))},
    templates: { deck: ${codeOf(pack.templates.deck)}, handout: ${codeOf(pack.templates.handout)} },
    partials: { ${partials.join(',\n')} },
    files: ${JSON.stringify(files)},
    places: ${JSON.stringify(places)},
  }`;
};

/** A theme as code, in the shape of `PreparedTheme`. */
export const themeCode = async (folder: string): Promise<string | undefined> => {
  const found: Diagnostic[] = [];
  const files = await readThemeFiles(nodeHost('.'), folder);
  const theme = readTheme(files, (each) => found.push(each));
  if (!theme || found.length > 0) return undefined;
  return JSON.stringify({ sum: themeSum(files), packed: packTheme(theme) });
};

const listOf = async (code: (folder: string) => Promise<string | undefined>): Promise<string> => {
  const packs = readdirSync('templates', { withFileTypes: true }).filter((each) => each.isDirectory());
  const codes = await Promise.all(packs.map(({ name }) => code(`templates/${name}`)));
  return `[${codes.filter((each) => each !== undefined).join(',\n')}]`;
};

/** The modules that stand in for those of the sources, where nothing is prepared. */
export const preparedModules = async (): Promise<Readonly<Record<'packs' | 'themes', string>>> => ({
  packs: `export const preparedPacks = ${await listOf(packCode)};`,
  themes: `export const preparedThemes = ${await listOf(themeCode)};`,
});
