import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { nearest } from '../diagnostic/suggest.ts';
import { isHostFailure } from '../host/failure.ts';
import type { Host } from '../host/host.ts';
import { folderOf } from './brief-path.ts';
import { refused } from './failure.ts';

/** Other briefs that the name may have been meant for. */
const suggestion = async (host: Host, path: string): Promise<string | undefined> => {
  const folder = folderOf(path);
  const here = (await host.list(folder === '' ? '.' : folder)).map((name) => `${folder}${name}`);
  const elsewhere = (await host.list('briefs')).map((name) => `briefs/${name}`);
  const briefs = [...here, ...elsewhere].filter((name) => /\.ya?ml$/.test(name));
  const bare = path.slice(folder.length).replace(/\.ya?ml$/, '');
  const same = briefs.find((brief) => brief.endsWith(`/${bare}.yaml`) || brief === `${bare}.yaml`);
  return same ?? nearest(path, briefs);
};

const notFound = async (host: Host, path: string): Promise<ReturnType<typeof diagnostic>> => {
  const near = await suggestion(host, path);
  return diagnostic('brief-not-found', { file: path }, { hints: didYouMean(near) });
};

/** Reads the file of a brief; says so where it is not there or not given out. */
export const readSource = async (
  host: Host,
  path: string,
  report: Report,
): Promise<Uint8Array | undefined> => {
  try {
    const bytes = await host.read(path);
    if (!bytes) report(await notFound(host, path));
    return bytes;
  } catch (error) {
    const hints = [{ message: 'name the file of a brief: `briefs/strike.yaml`' }];
    report(refused('file-unreadable', error, hints));
    return undefined;
  }
};

/** `HEAD~1:briefs/strike.yaml`; a letter before the colon is a drive. */
const isRevision = (name: string): boolean => /^[^:]{2,}:./.test(name) || name.startsWith('@:');

/** Reads an edition of a brief: a file, or what was one at a revision of git. */
export const readEdition = async (
  host: Host,
  name: string,
  report: Report,
): Promise<Uint8Array | undefined> => {
  if (!isRevision(name) || (await host.read(name)) !== undefined) return readSource(host, name, report);
  try {
    return await host.revision(name);
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    report(diagnostic('revision-unreadable', { revision: name, reason: error.reason }));
    return undefined;
  }
};
