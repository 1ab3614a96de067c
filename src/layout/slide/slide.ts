import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import type { Slide } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import type { SlideLayout } from '../../theme/theme.ts';
import type { LayoutContext, Setting } from '../context.ts';
import { briefOf } from '../inline/brief.ts';
import { continuedTitle } from './continuation.ts';
import type { DraftSlide } from './draft.ts';
import { enlarged } from './enlarge.ts';
import { type FittedRegions, fitRegions, regionsFitWithin } from './fit-regions.ts';
import { checkTitle, type Head, layOutHead } from './head.ts';
import { partsOf, type SlideParts } from './parts.ts';
import { placePart } from './place-regions.ts';
import { regionContents } from './region-content.ts';
import { headRegions } from './regions.ts';
import { slideSetting } from './setting.ts';
import { tellShrinking, tellSplit, tellStuck } from './tell.ts';

const layoutOf = (slide: Slide, context: LayoutContext): SlideLayout | undefined => {
  const { layouts } = context.theme.deck;
  const layout = Object.hasOwn(layouts, slide.layout) ? layouts[slide.layout] : undefined;
  if (layout) return layout;
  const known = Object.keys(layouts);
  context.report(
    diagnostic(
      'unknown-slide-layout',
      { layout: slide.layout, known },
      { span: slide.origin.template, hints: didYouMean(nearest(slide.layout, known)) },
    ),
  );
  return undefined;
};

const checkRegions = (slide: Slide, parts: SlideParts, layout: SlideLayout, context: LayoutContext): void => {
  const known = Object.keys(layout.regions).filter((key) => !headRegions.includes(key));
  for (const [region, blocks] of parts.regions) {
    if (known.includes(region)) continue;
    const span = blocks[0]?.origin.template ?? slide.origin.template;
    const hints = didYouMean(nearest(region, known));
    context.report(diagnostic('unknown-region', { region, layout: slide.layout, known }, { span, hints }));
  }
};

interface Laid {
  readonly head: Head;
  readonly fitted: FittedRegions;
}

/** First as one slide; where that is too little, again with room for "(1 of 2)" after the title. */
const layOut = (parts: SlideParts, layout: SlideLayout, setting: Setting): Laid => {
  const below = (head: Head): FittedRegions =>
    fitRegions(regionContents(parts, layout, head.bottom), setting);
  const single = layOutHead(parts, layout, setting, false);
  checkTitle(single, parts, layout, setting);
  const fitted = below(single);
  if (fitted.fits && fitted.parts === 1) return { head: single, fitted: enlarged(fitted, setting) };
  const head = layOutHead(parts, layout, setting, true);
  return { head, fitted: head.bottom === single.bottom ? fitted : below(head) };
};

/** True where all of the slide fits on one, with no text shrunk further than that. For a context that tells nothing. */
export const fitsOnOne = (slide: Slide, mostShrink: number, context: LayoutContext): boolean => {
  const layout = layoutOf(slide, context);
  if (!layout) return false;
  const parts = partsOf(slide);
  const setting = slideSetting(context, layout);
  const { bottom } = layOutHead(parts, layout, setting, false);
  return regionsFitWithin(regionContents(parts, layout, bottom), setting, mostShrink);
};

/** One slide of the document as one slide or several, with its content placed. */
export const layOutSlide = (slide: Slide, context: LayoutContext): readonly DraftSlide[] => {
  const layout = layoutOf(slide, context);
  if (!layout) return [];
  const parts = partsOf(slide);
  checkRegions(slide, parts, layout, context);
  const setting = slideSetting(context, layout);
  const name = plainText(parts.title?.children ?? []);
  const span = briefOf(slide) ?? slide.origin.template;
  const { head, fitted } = layOut(parts, layout, setting);
  if (!fitted.fits) {
    tellStuck(fitted.stuck, name, span, setting);
    return [];
  }
  tellShrinking(fitted.regions, name, setting);
  tellSplit(fitted.parts, name, span, setting);
  return Array.from({ length: fitted.parts }, (_, index) => {
    const part = { part: index + 1, parts: fitted.parts };
    const placed = placePart(fitted.regions, index);
    return {
      title: plainText(continuedTitle(parts.title?.children ?? [], part, context)),
      group: slide.group,
      layoutName: slide.layout,
      layout,
      setting,
      items: [...head.itemsOf(fitted.parts > 1 ? part : undefined), ...placed.items],
      anchors: [...(slide.id === undefined ? [] : [slide.id]), ...placed.anchors],
      notes: index === 0 ? slide.notes : [],
    };
  });
};
