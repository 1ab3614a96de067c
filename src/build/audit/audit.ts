import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { ordered } from '../../diagnostic/order.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import type { Host } from '../../host/host.ts';
import { folderOf } from '../brief-path.ts';
import { refused } from '../failure.ts';
import type { Withheld } from './withheld.ts';

const notFound = async (host: Host, path: string): Promise<Diagnostic> => {
  const folder = folderOf(path);
  const here = (await host.list(folder === '' ? '.' : folder)).map((name) => `${folder}${name}`);
  const near = nearest(
    path,
    here.filter((name) => /\.(pptx|docx)$/i.test(name)),
  );
  return diagnostic('file-not-found', { file: path }, { hints: didYouMean(near) });
};

/** What an audit finds in one file; with `withheld`, also what is said only by what a brief withholds. */
export const auditOne = async (
  host: Host,
  path: string,
  withheld: Withheld | undefined,
): Promise<readonly Diagnostic[]> => {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await host.read(path);
  } catch (error) {
    return [refused('file-unreadable', error)];
  }
  if (!bytes) return [await notFound(host, path)];
  const { auditFile } = await import('../../audit/audit.ts');
  const found = auditFile(path, bytes);
  if (!withheld) return found;
  const { searchFor } = await import('./withheld.ts');
  return ordered([...found, ...searchFor(withheld, path, bytes)]);
};
