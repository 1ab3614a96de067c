import { placesIn, tellUnread } from '../../audit/places.ts';
import type { Brief } from '../../brief/brief.ts';
import { readBrief } from '../../brief/read.ts';
import { type ReleasedBrief, releaseTo } from '../../brief/release.ts';
import { type Diagnostic, diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { Host } from '../../host/host.ts';
import { packTexts } from '../leak/pack-texts.ts';
import { runsIn } from '../leak/runs.ts';
import { findLeaks, type Leak } from '../leak/search.ts';
import type { PackTexts } from '../leak/withheld.ts';
import { readSource } from '../source.ts';

/** What a file must not say: the part of a brief that some readers may not see. */
export interface Withheld {
  readonly whole: Brief;
  readonly released: ReleasedBrief;
  readonly pack: PackTexts;
}

/** Reads the brief that files are to be held against; `undefined` where it cannot be read or not be so released. */
export const readWithheld = async (
  host: Host,
  { brief, release, pack }: { readonly brief: string; readonly release: string; readonly pack: string },
  report: Report,
): Promise<Withheld | undefined> => {
  const bytes = await readSource(host, brief, report);
  // Only what stands in the way is told: what else may be said of a brief is for `check` to say.
  const errors: Report = (each) => (each.severity === 'error' ? report(each) : undefined);
  const whole = bytes && readBrief(brief, bytes, errors);
  const released = whole && releaseTo(whole, release, errors);
  return released && { whole, released, pack: await packTexts(host, pack) };
};

/** Where a brief says words: the first of its strings that holds them. */
const spanOf = (run: string, brief: Brief, container: object = brief.data): Span | undefined => {
  for (const [key, value] of Object.entries(container)) {
    const index = Array.isArray(container) ? Number(key) : key;
    const holds = typeof value === 'string' && runsIn(value).includes(run);
    const span = holds
      ? brief.positions.valueOf(container, index)
      : typeof value === 'object' && value !== null
        ? spanOf(run, brief, value)
        : undefined;
    if (span) return span;
  }
  return undefined;
};

/** One finding for each text: its longest run says most. */
const oncePerText = (leaks: readonly Leak[]): readonly Leak[] => {
  const first = new Map<string, Leak>();
  for (const leak of leaks) {
    const key = `${leak.part}\n${leak.text}`;
    const before = first.get(key);
    if (!before || before.run.length < leak.run.length) first.set(key, leak);
  }
  return [...first.values()];
};

/** Searches a finished file for what only the withheld part of a brief says. */
export const searchFor = (
  { whole, released, pack }: Withheld,
  file: string,
  bytes: Uint8Array,
): readonly Diagnostic[] => {
  const marking = released.audience ?? '';
  try {
    const leaks = oncePerText(findLeaks(bytes, { whole, old: undefined, released }, pack));
    const where = leaks.length > 0 ? placesIn(bytes) : () => undefined;
    return leaks.map(({ run, part, text }) => {
      const span = spanOf(run, whole);
      const hints = span ? [{ message: 'the brief says it here', span }] : [];
      const within = { file, part, where: where(part, text) };
      return diagnostic('withheld-words', { words: run, marking }, { within, hints });
    });
  } catch (error) {
    return [tellUnread(file, error)];
  }
};
