import type { Brief } from '../../brief/brief.ts';
import type { ReleasedBrief } from '../../brief/release.ts';
import { type FileText, textsOfFile } from '../../package/texts.ts';
import { isLong, runsIn } from './runs.ts';
import { stringsIn } from './strings.ts';

/** Words of the withheld part of a brief that stand in a file. */
export interface Leak {
  readonly run: string;
  readonly part: string;
}

/** What may stand in any file: texts of the template pack, its labels among them. */
export interface PackTexts {
  readonly texts: readonly string[];
}

/** The runs of words that only the withheld part of a brief says. */
const withheldRuns = (whole: Brief, released: ReleasedBrief, pack: PackTexts): ReadonlySet<string> => {
  const allowed = new Set([...stringsIn(released.data), ...pack.texts].flatMap(runsIn));
  const runs = stringsIn(whole.data).flatMap(runsIn);
  return new Set(runs.filter((run) => !allowed.has(run)));
};

const leaksIn = ({ part, text, kind }: FileText, withheld: ReadonlySet<string>): readonly Leak[] =>
  runsIn(text)
    .filter((run) => withheld.has(run) && (kind === 'words' || isLong(run)))
    .map((run) => ({ run, part }));

/**
 * Looks in a finished file for what only the withheld part of its brief says: runs of three words, or of ten letters and
 * more, that are neither in the released brief nor in the pack. Finds no paraphrase, nothing shorter, and nothing that a
 * picture shows.
 */
export const findLeaks = (
  bytes: Uint8Array,
  whole: Brief,
  released: ReleasedBrief,
  pack: PackTexts,
): readonly Leak[] => {
  const withheld = withheldRuns(whole, released, pack);
  return withheld.size === 0 ? [] : textsOfFile(bytes).flatMap((text) => leaksIn(text, withheld));
};
