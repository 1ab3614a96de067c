import type { Item, Scene, SceneSlide } from '../../src/layout/scene.ts';
import { inkOf } from '../../src/layout/verify/ink.ts';
import { bottomOf } from '../../src/unit/box.ts';

/** Items that stand at the same place on every slide, and say nothing of how full it is. */
const isFurniture = ({ kind, name }: Item): boolean =>
  kind === 'text' &&
  /^(Sources|Slide number|Status|Running title|Marking in the (header|footer))$/.test(name);

/** How far down an item is seen: to the last line of a bare text, to the edge of everything else. */
const lowest = (item: Item): number => {
  if (item.kind !== 'text' || item.fill || item.stroke) return bottomOf(item.box);
  return Math.max(0, ...inkOf(item).map(({ bottom }) => bottom));
};

/**
 * The share of a slide between its title and its foot that stays empty below everything else on it.
 * The foot begins where the lowest placeholder of the layout that is no footer ends.
 */
export const emptyShare = (slide: SceneSlide, { layouts }: Scene): number => {
  const layout = layouts.find(({ name }) => name === slide.layout);
  const regions =
    layout?.placeholders.filter(({ type }) => type !== 'footer' && type !== 'slideNumber') ?? [];
  const foot = Math.max(...regions.map(({ box }) => bottomOf(box)));
  const [title, ...others] = slide.items.filter((item) => !isFurniture(item));
  const top = title ? bottomOf(title.box) : 0;
  return (foot - Math.max(top, ...others.map(lowest))) / (foot - top);
};

/** What may be left empty below the last thing on a slide. */
const most = 1 / 3;

/** The slides that are too empty, and how far; the first is a title page, and the last takes what is left. */
export const thinSlides = (scene: Scene): readonly string[] =>
  scene.slides
    .slice(1, -1)
    .map((slide) => ({ title: slide.title, share: emptyShare(slide, scene) }))
    .filter(({ share }) => share > most)
    .map(({ title, share }) => `"${title}" is empty by ${Math.round(share * 100)} %`);
