import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';

const folder = 'briefs';

/** The briefs that were named, each once; without names, those of the folder `briefs`. */
export const briefsFor = async (
  host: Host,
  named: readonly string[],
  report: Report,
): Promise<readonly string[]> => {
  if (named.length > 0) return [...new Set(named.map((name) => name.replace(/^(\.\/)+/, '')))];
  const found = (await host.list(folder)).filter((name) => /\.ya?ml$/.test(name) && !name.startsWith('.'));
  if (found.length === 0) report(diagnostic('no-briefs', { folder }));
  return found.map((name) => `${folder}/${name}`);
};
