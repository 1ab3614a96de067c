import type { LayoutContext } from './context.ts';
import { footerItems } from './frame/footer.ts';
import { headerItems } from './frame/header.ts';
import { citedOn, settledRun, settleLinks } from './links/links.ts';
import { mirrorItem } from './mirror.ts';
import { withUniqueNames } from './names.ts';
import { sceneNotes } from './notes.ts';
import { lineNumbers } from './review/margin.ts';
import type { Item, SceneNotes, SceneSlide } from './scene.ts';
import type { DraftSlide } from './slide/draft.ts';

const settledNotes = (
  draft: DraftSlide,
  numbers: ReadonlyMap<string, number>,
  own: number,
  context: LayoutContext,
): SceneNotes => {
  const notes = sceneNotes(draft.notes, context);
  const paragraphs = notes.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => settledRun(run, numbers, own)),
  }));
  return { ...notes, paragraphs };
};

const frameItems = (draft: DraftSlide, number: number, context: LayoutContext): readonly Item[] => {
  const { layout, setting } = draft;
  const title = layout.isCover ? '' : context.furniture.runningTitle; // a cover bears it already
  return [
    ...footerItems(number, citedOn(draft, context.numbering), title, layout, setting),
    ...headerItems(layout, setting),
  ];
};

/**
 * A slide as it is written: with its foot and header, its links settled, and mirrored where the deck runs from right to left.
 * @param number counted from 1
 */
export const finishSlide = (
  draft: DraftSlide,
  number: number,
  numbers: ReadonlyMap<string, number>,
  context: LayoutContext,
): SceneSlide => {
  const margins = context.review ? lineNumbers(draft) : [];
  const items = settleLinks(
    [...draft.items, ...frameItems(draft, number, context), ...margins],
    numbers,
    number,
  );
  const { width } = context.theme.deck.page;
  const facing = context.direction === 'rtl' ? items.map((item) => mirrorItem(item, width)) : items;
  return {
    title: draft.title,
    layout: draft.layout.name,
    group: draft.group,
    items: withUniqueNames(facing),
    notes: settledNotes(draft, numbers, number, context),
  };
};
