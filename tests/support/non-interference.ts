import { releaseTo } from '../../src/brief/release.ts';
import { stringsIn } from '../../src/build/leak/strings.ts';
import type { BuiltFile } from '../../src/build/request.ts';
import { textsOfFile } from '../../src/package/texts.ts';
import { markedBrief, ownWords, soundBrief } from './marked-briefs.ts';
import { packOnDisk } from './packs.ts';
import { buildText } from './pipeline.ts';
import { tlpLabels } from './tlp.ts';
import { wordsOf } from './words-of.ts';

const standard = packOnDisk('standard');

/** The brief with the withheld words longer, shorter and other, and nothing else changed. */
const scrambled = (text: string, withheld: readonly string[]): string => {
  const found = new Set(withheld);
  return text.replace(/\b[a-z]+z[a-j]{3}\b/g, (word) =>
    found.has(word)
      ? `q${[...word]
          .reverse()
          .join('')
          .repeat((word.length % 3) + 1)}`
      : word,
  );
};

const differ = (some: readonly BuiltFile[], others: readonly BuiltFile[]): boolean =>
  some.length !== others.length ||
  some.some(({ bytes }, index) => Buffer.compare(bytes, others[index]?.bytes ?? new Uint8Array()) !== 0);

const found = (files: readonly BuiltFile[], words: readonly string[]): readonly string[] => {
  const texts = files.flatMap(({ bytes }) => textsOfFile(bytes).map(({ text }) => text.toLowerCase()));
  const all = texts.join('\n');
  return words.filter((word) => all.includes(word));
};

/** What the standard pack prints in the deck alone, or nowhere: the deck's wording, and what tells of a picture. */
const notInHandout = /short|alt|link/;

export interface Proof {
  /** Whether there is such a release; without, something would lose its ground. */
  readonly released: boolean;
  readonly withheldWords: number;
  readonly faults: readonly string[];
}

/**
 * Releases a random brief to an audience, and looks for all that must not be: a withheld word in a file, files that
 * change with what is withheld, a releasable word that the handout lacks.
 */
export const proveRelease = async (seed: number, label: string): Promise<Proof> => {
  const text = markedBrief(seed);
  const brief = soundBrief(text);
  const released = releaseTo(brief, label, () => undefined);
  if (!released) return { released: false, withheldWords: 0, faults: [] };
  const kept = ownWords(stringsIn(released.data).join('\n'));
  const withheld = ownWords(stringsIn(brief.data).join('\n')).filter((word) => !kept.includes(word));
  const { files } = await buildText(text, undefined, standard, label);
  const again = await buildText(scrambled(text, withheld), undefined, standard, label);
  const handout = files.find(({ format }) => format === 'docx');
  const read = handout ? wordsOf(handout.bytes).toLowerCase() : '';
  const leaked = found(files, withheld);
  const lacking = kept.filter((word) => !notInHandout.test(word) && !read.includes(word));
  return {
    released: true,
    withheldWords: withheld.length,
    faults: [
      ...(files.length === 2 ? [] : ['not built']),
      ...leaked.map((word) => `seed ${seed}, ${label}: ${word} is withheld and stands in a file`),
      ...(differ(files, again.files)
        ? [`seed ${seed}, ${label}: the files change with what is withheld`]
        : []),
      ...lacking.map((word) => `seed ${seed}, ${label}: the handout lacks ${word}`),
    ],
  };
};

/** At the highest label nothing is withheld, at the lowest nothing is left of a brief that is green. */
export const audiences: readonly string[] = tlpLabels.slice(1, -1);

const wordsIn = (data: unknown): readonly string[] => ownWords(stringsIn(data).join('\n'));

/** An earlier edition: other sections, other markings, and every third word another. */
const earlierBrief = (seed: number): string =>
  markedBrief(seed + 500).replace(/\b[a-z]+z[a-j]{3}\b/g, (word) =>
    (word.length + word.charCodeAt(word.length - 1) + seed) % 3 === 0 ? `formerly${word}` : word,
  );

/**
 * Releases a random brief with what has changed since a random earlier edition: no word may be printed but those of the new
 * release, and the files may not change with what is withheld of either.
 */
export const proveEditions = async (seed: number, label: string): Promise<Proof> => {
  const [text, old] = [markedBrief(seed), earlierBrief(seed)];
  const [brief, oldBrief] = [soundBrief(text), soundBrief(old)];
  const released = releaseTo(brief, label, () => undefined);
  const oldReleased = releaseTo(oldBrief, label, () => undefined);
  if (!released || !oldReleased) return { released: false, withheldWords: 0, faults: [] };
  const [kept, oldKept] = [wordsIn(released.data), wordsIn(oldReleased.data)];
  const untold = [...wordsIn(brief.data), ...wordsIn(oldBrief.data)].filter((word) => !kept.includes(word));
  const lost = (whole: unknown, left: readonly string[]): readonly string[] =>
    wordsIn(whole).filter((word) => !left.includes(word));
  const { files } = await buildText(text, undefined, standard, label, { old });
  const again = await buildText(scrambled(text, lost(brief.data, kept)), undefined, standard, label, {
    old: scrambled(old, lost(oldBrief.data, oldKept)),
  });
  const said = `seed ${seed}, ${label}, since an earlier edition`;
  return {
    released: true,
    withheldWords: untold.length,
    faults: [
      ...(files.length === 2 ? [] : [`${said}: not built`]),
      ...found(files, untold).map((word) => `${said}: ${word} is not the new release's and stands in a file`),
      ...(differ(files, again.files) ? [`${said}: the files change with what is withheld`] : []),
    ],
  };
};
