import type { Found } from './finding.ts';
import type { OpenPackage } from './open/package.ts';
import type { Deck } from './view/deck.ts';
import type { WordText } from './view/story.ts';

/** What holds of every file. */
export type PackageRule = (file: OpenPackage, found: Found) => void;
/** What holds of presentations. */
export type DeckRule = (deck: Deck, found: Found) => void;
/** What holds of Word documents. */
export type WordRule = (text: WordText, found: Found) => void;
