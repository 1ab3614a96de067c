import type { Brief } from '../brief/brief.ts';
import { schemeOf } from '../brief/marking/scheme.ts';
import type { ReleasedBrief } from '../brief/release.ts';
import { supersededFile } from '../brief/supersedes.ts';
import { type Diagnostic, diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import { nearest } from '../diagnostic/suggest.ts';
import type { Host } from '../host/host.ts';
import { folderOf, isBelow } from './brief-path.ts';
import { readEdition } from './source.ts';

interface NamedEdition {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The file that the brief says it supersedes; what is wrong with it is said at its line. */
const readSuperseded = async (
  brief: Brief,
  host: Host,
  report: Report,
): Promise<NamedEdition | undefined> => {
  const file = supersededFile(brief.data.supersedes);
  if (file === undefined) return undefined;
  const span = brief.positions.valueOf(brief.data, 'supersedes');
  if (!isBelow(file)) {
    report(diagnostic('edition-outside', { file }, { span }));
    return undefined;
  }
  const path = `${folderOf(brief.file)}${file}`;
  const bytes = await host.read(path);
  if (bytes) return { path, bytes };
  const names = await host.list(folderOf(path).replace(/\/$/, '') || '.');
  const near = nearest(
    file,
    names.filter((name) => supersededFile(name) !== undefined).map((name) => `${folderOf(file)}${name}`),
  );
  report(diagnostic('edition-not-found', { file }, { span, hints: didYouMean(near) }));
  return undefined;
};

const readNamed = async (name: string, host: Host, report: Report): Promise<NamedEdition | undefined> => {
  const bytes = await readEdition(host, name, report);
  return bytes && { path: name, bytes };
};

/**
 * The edition that a brief is compared with: the one that is asked for, else the file that it supersedes. Of what is wrong
 * with that, errors alone are said.
 * @returns `undefined` where there is none, or an error was reported
 */
export const readOldEdition = async (
  since: string | undefined,
  brief: Brief,
  host: Host,
  report: Report,
): Promise<Brief | undefined> => {
  const named = await (since === undefined
    ? readSuperseded(brief, host, report)
    : readNamed(since, host, report));
  if (!named) return undefined;
  const { readBrief } = await import('../brief/read.ts');
  return readBrief(named.path, named.bytes, (found) => {
    if (found.severity === 'error') report(found);
  });
};

/**
 * Releases an old edition to the readers of the new one, whole where that is whole.
 * @returns `undefined` where they could read nothing of it, so that nothing has changed for them, and where it cannot be
 *   released so, which is an error
 */
export const releaseOld = async (
  old: Brief,
  brief: Brief,
  label: string | undefined,
  report: Report,
): Promise<ReleasedBrief | undefined> => {
  const { release, releaseTo } = await import('../brief/release.ts');
  if (label === undefined) return release(old);
  const found: Diagnostic[] = [];
  const isMarkedAlike = JSON.stringify(schemeOf(old.data)) === JSON.stringify(schemeOf(brief.data));
  const released = isMarkedAlike ? releaseTo(old, label, (each) => found.push(each)) : undefined;
  if (!isMarkedAlike) found.push(diagnostic('edition-otherwise-marked', { file: old.file }));
  const isUnseen = found.some(({ code }) => code === 'release-empty');
  for (const each of isUnseen ? [diagnostic('edition-unseen', { file: old.file, label })] : found)
    report(each);
  return released;
};
