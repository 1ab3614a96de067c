import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Box } from '../../unit/box.ts';
import { add, emu, inch, type Length, scale, subtract, zero } from '../../unit/length.ts';
import { written } from '../blocks/numeral.ts';
import type { Setting } from '../context.ts';
import { bandOf } from '../frame/bands.ts';
import { frameText } from '../frame/box-text.ts';
import type { Item, TextItem } from '../scene.ts';
import type { DraftSlide } from '../slide/draft.ts';
import { measureParagraph, naturalWidth } from '../text/measure.ts';
import { printRange } from './line-range.ts';
import { type Printed, printedIn } from './origins.ts';
import { type MarginNote, stacked } from './stack.ts';

const fromEdge = inch(0.04);
const fromText = inch(0.03);
/** The box is this much wider than its numbers, so that no renderer breaks them. */
const safety = inch(0.02);

/** A margin of a slide, beside all that stands on it. */
type Margin = Pick<Box, 'left' | 'width'>;

interface Margins {
  readonly start: Margin;
  readonly end: Margin;
}

const marginsOf = (items: readonly Item[], page: Length): Margins => {
  const lefts = items.map(({ box }) => box.left);
  const rights = items.map(({ box }) => add(box.left, box.width));
  const startEnd = subtract(emu(Math.min(page, ...lefts)), fromText);
  const endStart = add(emu(Math.max(zero, ...rights)), fromText);
  return {
    start: { left: fromEdge, width: subtract(startEnd, fromEdge) },
    end: { left: endStart, width: subtract(subtract(page, fromEdge), endStart) },
  };
};

const runsFor = (note: Pick<MarginNote, 'range'>, setting: Setting) =>
  written(printRange(note.range), 'lineNumber', setting).paragraph;

const widthOf = (notes: readonly Pick<MarginNote, 'range'>[], setting: Setting): Length =>
  emu(
    Math.max(
      zero,
      ...notes.map((note) =>
        add(naturalWidth(runsFor(note, setting).runs, setting.context.theme.fonts), safety),
      ),
    ),
  );

const heightOf = (setting: Setting): Length =>
  measureParagraph(runsFor({ range: { from: 1, to: 1 } }, setting), inch(1), setting.context.theme.fonts)[0]
    ?.height ?? zero;

const noteItems = (
  printed: readonly Printed[],
  margin: Margin,
  align: 'start' | 'end',
  draft: DraftSlide,
): readonly TextItem[] => {
  const { setting, layout } = draft;
  const header = bandOf('header', layout, setting.context);
  const height = heightOf(setting);
  const column = { top: header.top, bottom: bandOf('footer', layout, setting.context).top, height };
  return stacked(printed, column).map((note) =>
    frameText(
      `Brief, line ${printRange(note.range)}`,
      runsFor(note, setting).runs,
      { ...margin, top: note.top, height },
      setting,
      { align },
    ),
  );
};

/**
 * The lines of the brief from which a slide was printed, small in its margins, beside the top of what they are about: what
 * stands in the second half of the page has them at its end, where that is free.
 */
export const lineNumbers = (draft: DraftSlide): readonly TextItem[] => {
  const { setting, items } = draft;
  const { width } = setting.context.theme.deck.page;
  const printed = items.flatMap(printedIn);
  const needed = widthOf(printed, setting);
  const margins = marginsOf(items, width);
  const [fitsStart, fitsEnd] = [margins.start.width >= needed, margins.end.width >= needed];
  if (!fitsStart && !fitsEnd) {
    if (printed.length > 0)
      setting.context.report(diagnostic('review-without-margin', { slide: draft.title }));
    return [];
  }
  const atEnd = ({ box }: Printed): boolean =>
    fitsEnd && (!fitsStart || add(box.left, scale(box.width, 0.5)) > scale(width, 0.55));
  return [
    ...noteItems(
      printed.filter((each) => !atEnd(each)),
      margins.start,
      'end',
      draft,
    ),
    ...noteItems(printed.filter(atEnd), margins.end, 'start', draft),
  ];
};
