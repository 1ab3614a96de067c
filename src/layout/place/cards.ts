import type { Box } from '../../unit/box.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { add, emu, inch, type Length, largest, scale, subtract, zero } from '../../unit/length.ts';
import { footGap, ruleHeight, topInset } from '../blocks/card-atom.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom, Card, CardsPiece, CardTag } from '../piece.ts';
import type { Item, LineItem, ShapeItem } from '../scene.ts';
import type { PlaceFlow } from './flow.ts';
import { loosen } from './loosen.ts';
import { placeText } from './text.ts';

const decorative = (name: string, box: Box, fill: ShapeItem['fill']): ShapeItem => ({
  kind: 'shape',
  name,
  box,
  alternative: '',
  brief: undefined,
  geometry: 'rectangle',
  fill,
  stroke: undefined,
});

const frameItems = (card: Card, box: Box): readonly Item[] => {
  const { fill, name, rule } = card.frame;
  return [
    ...(fill ? [decorative(`${name} panel`, box, fill)] : []),
    ...(rule ? [decorative(`${name} rule`, { ...box, height: rule.width }, rule.colour)] : []),
  ];
};

const tagTextWidth = ({ atom }: CardTag): Length => (atom.piece.kind === 'text' ? atom.piece.width : zero);

/** At the end of the card's first line, level with its middle. */
const tagItems = (card: Card, inner: Box): readonly Item[] => {
  const { tag } = card;
  const [first] = card.body;
  if (!tag) return [];
  const line = first?.piece.kind === 'text' ? (first.piece.lines[0]?.height ?? zero) : tag.size.height;
  const middle = add(inner.top, flowHeight(card.mark), scale(line, 0.5));
  const box: Box = {
    ...tag.size,
    left: subtract(add(inner.left, inner.width), tag.size.width),
    top: subtract(middle, scale(tag.size.height, 0.5)),
  };
  const side = scale(subtract(tag.size.width, tagTextWidth(tag)), 0.5);
  const insets = { left: side, right: side, top: zero, bottom: zero };
  const text = placeText([tag.atom], `${card.frame.name} tag`, box);
  const look = { geometry: 'rounded', fill: tag.fill, stroke: tag.stroke, anchor: 'middle' } as const;
  return [{ ...text, ...look, box, insets }];
};

const footRule = (card: Card, box: Box): LineItem => ({
  kind: 'line',
  name: `${card.frame.name} line`,
  box: { ...box, height: zero },
  alternative: '',
  brief: undefined,
  stroke: card.frame.footRule,
});

const footItems = (card: Card, inner: Box, height: Length, placeFlow: PlaceFlow): readonly Item[] => {
  if (card.foot.length === 0) return [];
  const top = subtract(add(inner.top, inner.height), height);
  return [
    footRule(card, { ...inner, top: subtract(top, footGap.below), height: zero }),
    ...placeFlow(card.foot, { ...inner, top, height }, 'Attribution'),
  ];
};

/** The most that is added above a label where a panel is taller than its words. */
const aboveLabel = inch(0.9);

/** What the labels of a panel open is spread down it: only a label that is not the first makes room. */
const spread = (body: readonly Atom[], spare: Length): readonly Atom[] => {
  const isOpening = (atom: Atom, index: number): boolean => index > 0 && atom.keepWithNext;
  const openings = body.filter(isOpening).length;
  if (openings === 0 || spare <= 0) return body;
  const share = emu(Math.min(aboveLabel, Math.floor((spare * 0.6) / openings)));
  return body.map((atom, index) =>
    isOpening(atom, index) ? { ...atom, spaceBefore: add(atom.spaceBefore, share) } : atom,
  );
};

/** Paragraphs between which a panel is spread stand in text boxes of their own. */
const placeSpread = (
  body: readonly Atom[],
  box: Box,
  name: string,
  placeFlow: PlaceFlow,
): readonly Item[] => {
  const parts: Atom[][] = [];
  for (const [index, atom] of body.entries()) {
    if (index === 0 || atom.keepWithNext) parts.push([]);
    parts.at(-1)?.push(atom);
  }
  let { top } = box;
  return flatMapped(parts, (part, index) => {
    if (index > 0) top = add(top, part[0]?.spaceBefore ?? zero);
    const items = placeFlow(part, { ...box, top }, name);
    top = add(top, flowHeight(part));
    return items;
  });
};

const cardItems = (card: Card, box: Box, foot: Length, placeFlow: PlaceFlow): readonly Item[] => {
  const { insets } = card.frame;
  const top = add(box.top, ruleHeight(card), topInset(card));
  const inner: Box = {
    left: add(box.left, insets.left),
    top,
    width: subtract(box.width, add(insets.left, insets.right)),
    height: subtract(box.height, add(ruleHeight(card), topInset(card), insets.bottom)),
  };
  const mark = flowHeight(card.mark);
  const name = `${card.frame.name} text`;
  const place = card.frame.spreads ? placeSpread : undefined;
  const spare = subtract(inner.height, add(mark, flowHeight(card.body)));
  // Rules in a card go down it as they do on a slide; paragraphs stay together.
  const words = card.body.some(({ piece }) => piece.kind === 'row' && piece.table.slack > 0)
    ? loosen(card.body, spare)
    : card.body;
  const body = { ...inner, top: add(top, mark), height: flowHeight(words) };
  const [first, ...others] = place
    ? place(spread(card.body, spare), body, name, placeFlow)
    : placeFlow(words, body, name);
  return [
    ...frameItems(card, box),
    ...placeFlow(card.mark, { ...inner, height: mark }, `${card.frame.name} mark`),
    // The tag stands beside what comes first, and is read after that.
    ...(first ? [first] : []),
    ...tagItems(card, inner),
    ...others,
    ...footItems(card, inner, foot, placeFlow),
  ];
};

/** Cards side by side in the height given: panel, rule, body from the top, foot at the bottom. */
export const placeCards = (piece: CardsPiece, box: Box, placeFlow: PlaceFlow): readonly Item[] => {
  let left: Length = box.left;
  const foot = largest(...piece.cards.map((card) => flowHeight(card.foot)));
  return flatMapped(piece.cards, (card) => {
    const items = cardItems(card, { ...box, left, width: card.width }, foot, placeFlow);
    left = add(left, card.width, piece.gap);
    return items;
  });
};
