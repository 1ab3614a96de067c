import type { Scene } from '../layout/scene.ts';
import type { Part } from '../package/part.ts';
import { emitDeck } from './emit/deck.ts';
import { deckModel } from './model/deck.ts';

/**
 * Writes a scene as the parts of a presentation, raw: what the library gets wrong and what it cannot say is for
 * `finishDeck` to put right. Reads no file, opens no address.
 */
export const writeDeck = (scene: Scene): Promise<Part[]> => emitDeck(deckModel(scene));
