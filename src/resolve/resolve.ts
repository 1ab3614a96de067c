import type { Report } from '../diagnostic/diagnostic.ts';
import type { Deck, Document, Handout } from '../document/node.ts';
import { numberCaptions } from './captions.ts';
import { numberFigures } from './figures.ts';
import type { Numbering } from './numbering.ts';
import { orderEntries } from './order-entries.ts';
import { fillReferences } from './references.ts';
import { numberSources } from './sources.ts';
import { makeTitlesUnique } from './titles.ts';
import { tellUses } from './uses.ts';
import type { ResolveWords } from './words.ts';

/** Both documents of one brief, also where only one of them is asked for: numbers are shared. */
export interface Unresolved {
  readonly deck: Deck;
  readonly handout: Handout;
  readonly words: ResolveWords;
  readonly report: Report;
}

export interface Resolved {
  readonly deck: Deck;
  readonly handout: Handout;
  readonly numbering: Numbering;
}

/**
 * Gives deck and handout the same numbers of sources (by first use in the handout, then in the deck), figures and tables,
 * and fills in what rests on them: the order of source entries, captions, empty references; and makes titles unique.
 * Pure; a node that nothing changes in is the same object as before.
 */
export const resolve = ({ deck, handout, words, report }: Unresolved): Resolved => {
  const documents = [handout, deck];
  const sources = numberSources(documents, report);
  const figures = numberFigures(documents, words);
  const finish = <D extends Document>(document: D): D => {
    const captioned = numberCaptions(document, figures.labels, words);
    return orderEntries(fillReferences(captioned, figures.labels, report), sources);
  };
  return {
    deck: tellUses(finish(makeTitlesUnique(deck, report)), words),
    handout: tellUses(finish(handout), words),
    numbering: { sources, figures: figures.numbers },
  };
};
