import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { childrenOf } from '../../document/children.ts';
import type { Block, Node } from '../../document/node.ts';
import type { Composition, Compositions } from '../composition.ts';
import type { Setting } from '../context.ts';
import { mostCards } from '../fit/card-choices.ts';
import type { Atom } from '../piece.ts';

/** So many blocks are remembered, the latest: a deck of thousands of slides takes no more memory for it than one of fifty. */
const most = 400;

/** What a block asks of its setting beside the width and the style of its text. */
interface Asked {
  /** A figure asks for the room of its page. */
  readonly room: boolean;
  /** The most cards in it that may stand in a row: more make no difference. */
  readonly cards: number;
}

const askedBy = new WeakMap<Block, Asked>();

const holdsFigure = (node: Node): boolean => node.kind === 'figure' || childrenOf(node).some(holdsFigure);

const askedOf = (block: Block): Asked => {
  const known = askedBy.get(block);
  if (known) return known;
  const asked = { room: holdsFigure(block), cards: mostCards([block]) };
  askedBy.set(block, asked);
  return asked;
};

/** All of a setting that the composition of a block depends on. */
const keyOf = (block: Block, { width, room, shrink, cardsPerRow, background, voice }: Setting): string => {
  const asked = askedOf(block);
  const cards = Math.min(cardsPerRow, asked.cards);
  const page = asked.room ? room : undefined;
  return [width, page, shrink, cards, background, voice.text, voice.item].join(' ');
};

const compositionsOf = (block: Block, all: Compositions): Map<string, Composition> => {
  const known = all.get(block);
  if (known) return known;
  const [oldest] = all.keys();
  if (oldest && all.size >= most) all.delete(oldest);
  const made = new Map<string, Composition>();
  all.set(block, made);
  return made;
};

/** Composes a block, or recalls what it came to in a setting like this one, and says again what was said of it then. */
export const recalled = (
  block: Block,
  setting: Setting,
  compose: (block: Block, setting: Setting) => readonly Atom[],
): readonly Atom[] => {
  const { context } = setting;
  const own = compositionsOf(block, context.compositions);
  const key = keyOf(block, setting);
  const known = own.get(key);
  if (known) {
    for (const finding of known.findings) context.report(finding);
    return known.atoms;
  }
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => {
    findings.push(finding);
    context.report(finding);
  };
  const atoms = compose(block, { ...setting, context: { ...context, report } });
  own.set(key, { atoms, findings });
  return atoms;
};
