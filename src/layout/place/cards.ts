import type { Box } from '../../unit/box.ts';
import { add, type Length, largest, subtract, zero } from '../../unit/length.ts';
import { footGap, topInset } from '../blocks/card-atom.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Card, CardsPiece } from '../piece.ts';
import type { Item, LineItem, ShapeItem } from '../scene.ts';
import type { PlaceFlow } from './flow.ts';

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
  const { frame } = card;
  const rule = { ...box, height: frame.rule.width };
  return [
    ...(frame.fill ? [decorative(`${frame.name} panel`, box, frame.fill)] : []),
    decorative(`${frame.name} rule`, rule, frame.rule.colour),
  ];
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

const cardItems = (card: Card, box: Box, foot: Length, placeFlow: PlaceFlow): readonly Item[] => {
  const { insets, rule } = card.frame;
  const top = add(box.top, rule.width, topInset(card));
  const inner: Box = {
    left: add(box.left, insets.left),
    top,
    width: subtract(box.width, add(insets.left, insets.right)),
    height: subtract(box.height, add(rule.width, topInset(card), insets.bottom)),
  };
  const mark = flowHeight(card.mark);
  const body = { ...inner, top: add(top, mark), height: flowHeight(card.body) };
  return [
    ...frameItems(card, box),
    ...placeFlow(card.mark, { ...inner, height: mark }, `${card.frame.name} mark`),
    ...placeFlow(card.body, body, `${card.frame.name} text`),
    ...footItems(card, inner, foot, placeFlow),
  ];
};

/** Cards side by side in the height given: panel, rule, body from the top, foot at the bottom. */
export const placeCards = (piece: CardsPiece, box: Box, placeFlow: PlaceFlow): readonly Item[] => {
  let left: Length = box.left;
  const foot = largest(...piece.cards.map((card) => flowHeight(card.foot)));
  return piece.cards.flatMap((card) => {
    const items = cardItems(card, { ...box, left, width: card.width }, foot, placeFlow);
    left = add(left, card.width, piece.gap);
    return items;
  });
};
