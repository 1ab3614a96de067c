import type { Report } from '../diagnostic/diagnostic.ts';
import { keeping } from '../diagnostic/kept.ts';
import type { Host } from '../host/host.ts';
import { packSum, readPackFiles } from './files.ts';
import type { TemplatePack } from './pack.ts';
import { preparedPacks } from './prepared/packs.ts';
import { revivePack } from './prepared/revive.ts';

/** A pack is checked and compiled once for all the briefs of a run. */
const once = keeping<TemplatePack | undefined>();

/**
 * Reads a template pack: deck.hbs, handout.hbs, and partials/*.hbs, each called by its file's name.
 * Every path, helper and partial is checked against the vocabulary of briefs.
 * @returns `undefined` where an error was reported
 */
export const loadPack = async (
  host: Host,
  folder: string,
  report: Report,
): Promise<TemplatePack | undefined> => {
  const files = await readPackFiles(host, folder);
  const sum = packSum(files);
  const key = `${folder} ${sum}`;
  const prepared = preparedPacks.find((each) => each.sum === sum);
  if (prepared) return once(key, report, () => revivePack(prepared, folder));
  // Handlebars' compiler is loaded for packs alone that nobody has compiled yet.
  const { packOf } = await import('./load/pack.ts');
  return once(key, report, (told) => packOf(folder, files, told));
};
