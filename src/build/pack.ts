import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { nearest } from '../diagnostic/suggest.ts';
import type { Host } from '../host/host.ts';

/** The packs that come with the program, for suggestions. */
const shipped = ['standard'];

const isPack = async (host: Host, folder: string): Promise<boolean> =>
  (await host.list(folder)).includes('theme.yaml');

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
  const hints = didYouMean(nearest(name, shipped));
  report(diagnostic('pack-not-found', { folder: given }, { hints }));
  return undefined;
};
