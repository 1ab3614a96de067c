import type { Span } from '../../diagnostic/span.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { add, inch, type Length, largest, subtract, zero } from '../../unit/length.ts';
import { fill } from '../paginate/fill.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom, Card, CardsPiece } from '../piece.ts';

/** Between a card's body and the rule above its foot, and between that and the foot. */
export const footGap = { above: inch(0.2), below: inch(0.12) } as const;

const footHeight = (cards: readonly Card[]): Length =>
  cards.every((card) => card.foot.length === 0)
    ? zero
    : add(footGap.above, footGap.below, largest(...cards.map((card) => flowHeight(card.foot))));

/** A great quotation mark hangs in the upper part of its line: it needs no room above. */
export const topInset = (card: Card): Length => (card.mark.length > 0 ? inch(0.08) : card.frame.insets.top);

/** The room of the strong rule; a card without one keeps none. */
export const ruleHeight = ({ frame }: Card): Length => frame.rule?.width ?? zero;

/** What a card needs beside its body and foot. */
const chromeHeight = (card: Card): Length =>
  add(ruleHeight(card), topInset(card), card.frame.insets.bottom, flowHeight(card.mark));

/** Feet are aligned, so the tallest counts for all. */
const cardHeight = (card: Card): Length => add(chromeHeight(card), flowHeight(card.body));

interface CardOptions {
  readonly spaceBefore: Length;
}

/** Only a card that stands alone goes on over the page, under the same name and with the same foot. */
const splitCard = (
  piece: CardsPiece,
  options: CardOptions,
  room: Length,
): readonly [Atom, Atom] | undefined => {
  const [card, ...others] = piece.cards;
  if (!card || others.length > 0) return undefined;
  const left = subtract(room, add(chromeHeight(card), footHeight([card])));
  const { taken, rest } = fill(card.body, left, left);
  if (taken.length === 0 || rest.length === 0) return undefined;
  return [
    cardsAtom({ ...piece, cards: [{ ...card, body: taken }] }, options),
    cardsAtom({ ...piece, cards: [{ ...card, body: rest }] }, options),
  ];
};

const briefOfCards = (cards: readonly Card[]): Span | undefined =>
  flatMapped(cards, (card) => [...card.body, ...card.foot]).find((atom) => atom.brief)?.brief;

/** A row of cards; all are as tall as the tallest. */
export const cardsAtom = (piece: CardsPiece, options: CardOptions): Atom => ({
  height: add(largest(...piece.cards.map(cardHeight)), footHeight(piece.cards)),
  spaceBefore: options.spaceBefore,
  keepWithNext: false,
  leader: undefined,
  split: (room) => splitCard(piece, options, room),
  piece,
  brief: briefOfCards(piece.cards),
  anchors: flatMapped(piece.cards, (card) =>
    flatMapped([...card.body, ...card.foot], (atom) => atom.anchors),
  ),
});
