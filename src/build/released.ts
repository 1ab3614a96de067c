import type { Brief } from '../brief/brief.ts';
import type { ReleasedBrief } from '../brief/release.ts';
import type { Host } from '../host/host.ts';
import { readOldEdition, releaseOld } from './edition.ts';
import { type EvidenceFile, holdQuotations } from './quotations.ts';
import type { BuildRequest } from './request.ts';
import type { Run } from './run.ts';
import { readSource } from './source.ts';
import { tellUndrawn } from './undrawn.ts';

/** What may be shown, and beside it all that was read: only the search for leaks looks at that. */
export interface ReadBrief {
  readonly whole: Brief;
  readonly released: ReleasedBrief;
  /** The edition before, whole; `undefined` where there is none to compare with. */
  readonly old: Brief | undefined;
  /** What the check of quotations came to, where that is to be kept. */
  readonly evidence: EvidenceFile | undefined;
}

/** Reads a brief, and releases it to the audience that is asked for, or whole. */
export const readAndRelease = async (
  { brief: path, release: label, since }: Pick<BuildRequest, 'brief' | 'release' | 'since'>,
  host: Host,
  run: Run,
): Promise<ReadBrief | undefined> => {
  const { report } = run;
  const bytes = await readSource(host, path, report);
  if (!bytes) return undefined;
  const { readBrief } = await import('../brief/read.ts');
  const { release, releaseTo, withChanges } = await import('../brief/release.ts');
  const whole = readBrief(path, bytes, report);
  if (!whole) return undefined;
  const evidence = await holdQuotations(whole, host, run);
  const released = label === undefined ? release(whole) : releaseTo(whole, label, report);
  if (!released) return undefined;
  tellUndrawn(released, report);
  const old = await readOldEdition(since, whole, host, report);
  const oldReleased = old && (await releaseOld(old, whole, label, report));
  const compared = oldReleased ? withChanges(released, oldReleased) : released;
  return { whole, released: compared, old, evidence };
};

/**
 * What the names of the files must say: for whom they are, or that one raised item has raised them above the marking
 * that the brief gives itself.
 */
export const labelOf = ({ audience, marking, data }: ReleasedBrief): string | undefined =>
  audience ?? (marking === data.marking ? undefined : marking);
