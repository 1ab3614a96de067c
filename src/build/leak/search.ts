import { type FileText, textsOfFile } from '../../package/texts.ts';
import { isLong, runsIn, spansIn } from './runs.ts';
import { type PackTexts, type Searched, withheldRuns } from './withheld.ts';

/** Words of the withheld part of a brief that stand in a file. */
export interface Leak {
  readonly run: string;
  readonly part: string;
  /** What they stand in. */
  readonly text: string;
}

const leaksIn = ({ part, text, kind }: FileText, withheld: ReadonlySet<string>): readonly Leak[] =>
  [...runsIn(text), ...spansIn(text)]
    .filter((run) => withheld.has(run) && (kind === 'words' || isLong(run)))
    .map((run) => ({ run, part, text }));

/**
 * Looks in a finished file for what only the withheld part of its brief says: runs of three words, or of ten letters and
 * more, that are neither in the released brief nor in the pack. The same for what only the edition before says, where it
 * is compared with one. Finds no paraphrase, nothing shorter, and nothing that a picture shows.
 */
export const findLeaks = (bytes: Uint8Array, searched: Searched, pack: PackTexts): readonly Leak[] => {
  const withheld = withheldRuns(searched, pack);
  return withheld.size === 0 ? [] : textsOfFile(bytes).flatMap((text) => leaksIn(text, withheld));
};
