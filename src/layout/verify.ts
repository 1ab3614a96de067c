import { type Box, bottomOf, contains, rightOf } from '../unit/box.ts';
import { add, emu, type Length, zero } from '../unit/length.ts';
import type { Item, Scene, SceneSlide, TextItem } from './scene.ts';

/** Something that no scene may have; the slide is counted from 1. */
interface Violation {
  readonly slide: number;
  readonly item: string;
  readonly rule:
    | 'off-page'
    | 'text-too-tall'
    | 'overlap'
    | 'name-not-unique'
    | 'title-not-unique'
    | 'no-title';
}

type Rule = (slide: SceneSlide, page: Box) => readonly Omit<Violation, 'slide'>[];

/** Roundings to whole units may add up to this. */
const tolerance = emu(200);

const offPage: Rule = (slide, page) =>
  slide.items
    .filter((item) => !contains(page, item.box))
    .map((item) => ({ item: item.name, rule: 'off-page' }));

const textHeight = (item: TextItem): Length =>
  add(
    item.insets.top,
    item.insets.bottom,
    ...item.paragraphs.map((paragraph) => paragraph.spaceBefore),
    ...item.lines.map((line) => line.height),
  );

const textTooTall: Rule = (slide) =>
  slide.items
    .filter((item) => item.kind === 'text' && textHeight(item) > item.box.height + tolerance)
    .map((item) => ({ item: item.name, rule: 'text-too-tall' }));

const tableTooTall: Rule = (slide) =>
  slide.items
    .filter(
      (item) =>
        item.kind === 'table' && add(...item.rows.map((row) => row.height)) > item.box.height + tolerance,
    )
    .map((item) => ({ item: item.name, rule: 'text-too-tall' }));

const overlaps = (one: Box, other: Box): boolean =>
  one.left + tolerance < rightOf(other) &&
  other.left + tolerance < rightOf(one) &&
  one.top + tolerance < bottomOf(other) &&
  other.top + tolerance < bottomOf(one);

const holdsText = (item: Item): boolean => item.kind === 'text' || item.kind === 'table';

const overlap: Rule = (slide) => {
  const items = slide.items.filter(holdsText);
  return items.flatMap((item, index) =>
    items.slice(index + 1).some((other) => overlaps(item.box, other.box))
      ? [{ item: item.name, rule: 'overlap' as const }]
      : [],
  );
};

const nameNotUnique: Rule = (slide) => {
  const names = slide.items.map((item) => item.name);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((item) => ({ item, rule: 'name-not-unique' }));
};

const noTitle: Rule = (slide) => {
  const [first] = slide.items;
  const titled = first?.kind === 'text' && first.placeholder === 'title' && slide.title !== '';
  return titled ? [] : [{ item: slide.title, rule: 'no-title' }];
};

const rules: readonly Rule[] = [offPage, textTooTall, tableTooTall, overlap, nameNotUnique, noTitle];

const repeatedTitles = (scene: Scene): readonly Violation[] => {
  const titles = scene.slides.map((slide) => slide.title);
  return titles.flatMap((title, index) =>
    titles.indexOf(title) === index
      ? []
      : [{ slide: index + 1, item: title, rule: 'title-not-unique' as const }],
  );
};

const words: Readonly<Record<Violation['rule'], string>> = {
  'off-page': 'is not wholly on its page',
  'text-too-tall': 'is taller than its box',
  overlap: 'stands on other text',
  'name-not-unique': 'has the name of another item of its slide',
  'title-not-unique': 'is the title of another slide',
  'no-title': 'begins without a title placeholder',
};

const violations = (scene: Scene): readonly Violation[] => {
  const page: Box = { left: zero, top: zero, ...scene.page };
  const found = scene.slides.flatMap((slide, index) =>
    rules.flatMap((rule) => rule(slide, page).map((violation) => ({ slide: index + 1, ...violation }))),
  );
  return [...found, ...repeatedTitles(scene)];
};

/**
 * What is wrong with a scene, and nothing where it keeps its promises: every item on its page, every text within its
 * box, no text on another, names unique on their slide, titles unique in the deck and each in its placeholder.
 */
export const verify = (scene: Scene): readonly string[] =>
  violations(scene).map(({ slide, item, rule }) => `slide ${slide}: "${item}" ${words[rule]}`);
