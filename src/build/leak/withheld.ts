import type { Brief } from '../../brief/brief.ts';
import type { ReleasedBrief } from '../../brief/release.ts';
import { runsIn, spansIn, wordsIn } from './runs.ts';
import { stringsIn } from './strings.ts';

/** What may stand in any file: texts of the template pack, its labels among them. */
export interface PackTexts {
  readonly texts: readonly string[];
}

/** A brief that was read, and the edition before, where it is compared with one. */
export interface Searched {
  readonly whole: Brief;
  readonly old: Brief | undefined;
  readonly released: ReleasedBrief;
}

/** What is told of the edition before: values of closed kinds. */
const toldOf = ({ since }: ReleasedBrief): readonly string[] =>
  stringsIn([since?.edition, since?.changes.map(({ details }) => details.map(({ was }) => was))]);

/** Numbers and dates of an old edition are printed in words of the pack: a run of nothing else gives nothing away. */
const isClosed = (run: string, words: ReadonlySet<string>): boolean => {
  const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);
  return wordsIn(run).some(isNumber) && wordsIn(run).every((word) => words.has(word) || isNumber(word));
};

/** Runs that only the withheld part of the new brief says. */
const ofWhole = ({ whole, old }: Searched, said: readonly string[], pack: PackTexts): readonly string[] => {
  const allowed = new Set([...said, ...pack.texts].flatMap(runsIn));
  const words = new Set(pack.texts.flatMap(wordsIn));
  return stringsIn(whole.data)
    .flatMap(runsIn)
    .filter((run) => !allowed.has(run) && !(old && isClosed(run, words)));
};

/**
 * Runs that only the old edition says. Two editions are about the same people and places, whose names a template may put
 * beside each other anew; so a run counts where it holds a word that is nowhere said now, or is of five words.
 */
const ofOld = (old: Brief, said: readonly string[], pack: PackTexts): readonly string[] => {
  const allowed = [...said, ...pack.texts];
  const words = new Set(allowed.flatMap(wordsIn));
  const spans = new Set(allowed.flatMap(spansIn));
  const packWords = new Set(pack.texts.flatMap(wordsIn));
  const strings = stringsIn(old.data);
  return [
    ...strings.flatMap(runsIn).filter((run) => wordsIn(run).some((word) => !words.has(word))),
    ...strings.flatMap(spansIn).filter((span) => !spans.has(span) && !isClosed(span, packWords)),
  ];
};

/** The runs of words that only the withheld part of a brief says, or only the edition before. */
export const withheldRuns = (searched: Searched, pack: PackTexts): ReadonlySet<string> => {
  const { old, released } = searched;
  const said = [...stringsIn(released.data), ...toldOf(released)];
  return new Set([...ofWhole(searched, said, pack), ...(old ? ofOld(old, said, pack) : [])]);
};
