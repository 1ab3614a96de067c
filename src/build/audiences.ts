import type { Brief } from '../brief/brief.ts';
import { rankOf, schemeOf } from '../brief/marking/scheme.ts';
import { ranksIn } from '../brief/release/ranks.ts';
import type { Host } from '../host/host.ts';
import { readSource } from './source.ts';

/** Each marking that something of the brief bears is an audience, as long as its title may be seen there. */
const audiencesOf = ({ data }: Brief): readonly string[] => {
  const scheme = schemeOf(data);
  const title = rankOf(scheme, data.title.marking ?? data.marking);
  const ranks = new Set(ranksIn(data, scheme));
  return scheme.flatMap(({ label }, rank) => (ranks.has(rank) && rank >= title ? [label] : []));
};

const silent = (): void => undefined;

/**
 * The audiences of a brief, widest first. What is wrong with it is found by each build; one that cannot be read has the
 * one audience `undefined`, whose build says so.
 */
export const everyAudience = async (host: Host, path: string): Promise<readonly (string | undefined)[]> => {
  const bytes = await readSource(host, path, silent).catch(silent);
  const { readBrief } = await import('../brief/read.ts');
  const brief = bytes && readBrief(path, bytes, silent);
  const audiences = brief ? audiencesOf(brief) : [];
  return audiences.length > 0 ? audiences : [undefined];
};
