import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { nearest } from '../diagnostic/suggest.ts';
import type { Host } from '../host/host.ts';

const isPack = async (host: Host, folder: string): Promise<boolean> =>
  (await host.list(folder)).includes('theme.yaml');

/** The names that `--template` takes: the user's packs and those that come with the program. */
const packsIn = async (host: Host, folders: readonly string[]): Promise<readonly string[]> => {
  const names = await Promise.all(
    folders.map(async (folder) => {
      const found = await host.folders(folder);
      const arePacks = await Promise.all(found.map((name) => isPack(host, `${folder}/${name}`)));
      return found.filter((_, index) => arePacks[index]);
    }),
  );
  return [...new Set(names.flat())];
};

/**
 * Finds the folder of a template pack: a path, a name under `templates/` of the working folder, or a shipped pack.
 * @returns `undefined`, with a diagnostic, where there is none.
 */
export const findPack = async (
  host: Host,
  given: string,
  packageFolder: string,
  report: Report,
): Promise<string | undefined> => {
  const name = given.replace(/\/+$/, '');
  const candidates = [name, `templates/${name}`, `${packageFolder}/templates/${name}`];
  for (const folder of candidates) {
    if (await isPack(host, folder)) return folder.replace(/^\.\//, '');
  }
  const known = await packsIn(host, ['templates', `${packageFolder}/templates`]);
  const near = nearest(name, known);
  const hints = near === undefined ? [{ message: `the packs are ${known.join(', ')}` }] : didYouMean(near);
  report(diagnostic('pack-not-found', { folder: given }, { hints }));
  return undefined;
};
