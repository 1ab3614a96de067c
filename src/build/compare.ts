import type { Brief } from '../brief/brief.ts';
import type { Change } from '../brief/compare/change.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { ordered } from '../diagnostic/order.ts';
import type { Host } from '../host/host.ts';
import { readEdition } from './source.ts';

export interface Comparison {
  /** `undefined` where one of the two cannot be read. */
  readonly changes: readonly Change[] | undefined;
  /** Errors alone: what else may be said of a brief is for `check` to say. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of both by the names under which they were asked for, to show the places of errors. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Compares two editions of a brief: files, or what stood at a revision of git. */
export const compareEditions = async (host: Host, before: string, after: string): Promise<Comparison> => {
  const { readBrief } = await import('../brief/read.ts');
  const found: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const read = async (name: string): Promise<Brief | undefined> => {
    const bytes = await readEdition(host, name, (each) => found.push(each));
    if (!bytes) return undefined;
    texts.set(name, new TextDecoder().decode(bytes));
    return readBrief(name, bytes, (each) => found.push(each));
  };
  const [old, fresh] = [await read(before), await read(after)];
  const diagnostics = ordered(found.filter(({ severity }) => severity === 'error'));
  if (!old || !fresh) return { changes: undefined, diagnostics, texts };
  const { compareBriefs } = await import('../brief/compare/compare.ts');
  return { changes: compareBriefs(old, fresh), diagnostics, texts };
};
