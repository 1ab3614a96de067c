import type { Report } from '../diagnostic/diagnostic.ts';
import type { Deck } from '../document/node.ts';
import { type Images, noImages } from '../image/image.ts';
import type { Numbering } from '../resolve/numbering.ts';
import type { Theme } from '../theme/theme.ts';
import { nothingYet } from './composition.ts';
import type { LayoutContext } from './context.ts';
import type { Atlas } from './figures/map/atlas/atlas.ts';
import { tellPlaces } from './figures/map/tell.ts';
import { finishSlide } from './finish.ts';
import type { Furniture } from './furniture.ts';
import { sceneLayout } from './layouts.ts';
import { slideNumbers } from './links/links.ts';
import type { Scene, SceneLayout } from './scene.ts';
import type { DraftSlide } from './slide/draft.ts';
import { joinThinSlides } from './slide/join.ts';
import { layOutSlide } from './slide/slide.ts';

interface LayoutInput {
  readonly deck: Deck;
  readonly numbering: Numbering;
  readonly theme: Theme;
  readonly furniture: Furniture;
  readonly report: Report;
  /** A copy for review: the lines of the brief stand in the margins. */
  readonly review?: boolean | undefined;
  /** Needed where the deck has a map. */
  readonly atlas?: Atlas | undefined;
  /** Needed where the deck has pictures. */
  readonly images?: Images;
}

/** Counts the errors that pass through it. */
const countingErrors = (report: Report): { readonly report: Report; readonly errors: () => number } => {
  let errors = 0;
  return {
    report: (diagnostic) => {
      if (diagnostic.severity === 'error') errors++;
      report(diagnostic);
    },
    errors: () => errors,
  };
};

const usedLayouts = (drafts: readonly DraftSlide[], context: LayoutContext): readonly SceneLayout[] => {
  const used = new Set(drafts.map((draft) => draft.layoutName));
  return Object.entries(context.theme.deck.layouts).flatMap(([name, layout]) =>
    used.has(name) ? [sceneLayout(layout, context)] : [],
  );
};

/**
 * Lays out a deck: each slide of the document becomes one slide or, where its content needs more room, several.
 * Every shrinking and splitting is reported as a note.
 * @returns `undefined` where something fits on no slide; what it is has been reported
 */
export const layOutDeck = ({
  deck,
  numbering,
  theme,
  furniture,
  report,
  review = false,
  atlas,
  images = noImages,
}: LayoutInput): Scene | undefined => {
  const counting = countingErrors(report);
  const { language, direction } = deck;
  const context: LayoutContext = {
    theme,
    numbering,
    furniture,
    report: counting.report,
    review,
    language,
    direction,
    atlas,
    images,
    ...nothingYet(),
  };
  if (atlas) tellPlaces(deck, atlas, context.report);
  const drafts = joinThinSlides(deck.slides, context).flatMap((slide) => layOutSlide(slide, context));
  if (counting.errors() > 0) return undefined;
  const numbers = slideNumbers(drafts);
  return {
    page: theme.deck.page,
    title: deck.title,
    language,
    direction,
    fonts: {
      heading: theme.fonts.heading.name,
      body: theme.fonts.body.name,
      complexScript: theme.fonts.complexScript.name,
    },
    layouts: usedLayouts(drafts, context),
    slides: drafts.map((draft, index) => finishSlide(draft, index + 1, numbers, context)),
  };
};
