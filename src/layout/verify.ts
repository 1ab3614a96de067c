import type { Box } from '../unit/box.ts';
import { zero } from '../unit/length.ts';
import type { Scene } from './scene.ts';
import { textOnPicture, textOnText } from './verify/collisions.ts';
import { connectorOnConnector, connectorThroughBox, looseConnector } from './verify/connectors.ts';
import { nameNotUnique, noAlternative, noTitle } from './verify/names.ts';
import { textAcrossEdge } from './verify/outlines.ts';
import { offBox, offGroup, offPage } from './verify/places.ts';
import { tableTooLarge, textTooTall, textTooWide, unmeasured } from './verify/room.ts';
import { type Fault, type Rule, sheetOf } from './verify/sheet.ts';
import { lineThroughText } from './verify/strokes.ts';
import { wordCut } from './verify/words.ts';

const rules: readonly Rule[] = [
  offPage,
  offGroup,
  offBox,
  unmeasured,
  textTooTall,
  textTooWide,
  tableTooLarge,
  wordCut,
  textOnText,
  textOnPicture,
  textAcrossEdge,
  lineThroughText,
  looseConnector,
  connectorThroughBox,
  connectorOnConnector,
  nameNotUnique,
  noTitle,
  noAlternative,
];

/** A fault of a slide, which is counted from 1. */
interface Violation extends Fault {
  readonly slide: number;
}

const repeatedTitles = (scene: Scene): readonly Violation[] => {
  const titles = scene.slides.map((slide) => slide.title);
  return titles.flatMap((title, index) =>
    titles.indexOf(title) === index
      ? []
      : [{ slide: index + 1, item: title, words: 'is the title of another slide' }],
  );
};

const violations = (scene: Scene): readonly Violation[] => {
  const page: Box = { left: zero, top: zero, ...scene.page };
  const found = scene.slides.flatMap((slide, index) => {
    const decoration = scene.layouts.find(({ name }) => name === slide.layout)?.decoration ?? [];
    const sheet = sheetOf(slide, decoration, page);
    return rules.flatMap((rule) => rule(sheet).map((fault) => ({ slide: index + 1, ...fault })));
  });
  return [...found, ...repeatedTitles(scene)];
};

/**
 * What is wrong with a scene, and nothing where it keeps its promises: every item on its page and in its group, every
 * text in its box and on no other, no line through letters, connectors that touch what they join and nothing else,
 * names unique on their slide, titles unique in the deck and each in its placeholder.
 */
export const verify = (scene: Scene): readonly string[] =>
  violations(scene).map(({ slide, item, words }) => `slide ${slide}: "${item}" ${words}`);
