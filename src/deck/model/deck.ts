import { invariant } from '../../diagnostic/invariant.ts';
import type { Scene, SceneSlide } from '../../layout/scene.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { toInches } from '../../unit/length.ts';
import { frameModels } from './item.ts';
import { layoutModel } from './layout.ts';
import type { DeckModel, SlideModel } from './model.ts';
import { notesText } from './notes.ts';
import { placeholderWishes, surroundings } from './wish.ts';

/**
 * The section of each slide, numbered: slides that follow each other under one name share one. PowerPoint wants every
 * slide in a section as soon as there is one: a slide without goes with those before it, the first ones under the deck's title.
 */
const sectionNames = (scene: Scene): readonly string[] => {
  if (scene.slides.every((slide) => slide.group === undefined)) return [];
  let number = 0;
  let current: string | undefined;
  return scene.slides.map((slide) => {
    const name = withoutForbidden(slide.group ?? '') || current || withoutForbidden(scene.title);
    if (name !== current) number += 1;
    current = name;
    return `${number} ${name === '' ? number : name}`;
  });
};

const slideModel = (
  slide: SceneSlide,
  scene: Scene,
  layout: string,
  section: string | undefined,
): SlideModel => {
  const found = scene.layouts.find((candidate) => candidate.name === slide.layout);
  const around = surroundings(scene.slides.length, placeholderWishes(found?.placeholders ?? []));
  return {
    layout,
    section,
    frames: slide.items.flatMap((item) => frameModels(item, around)),
    notes: notesText(slide.notes, scene),
  };
};

/** What the library is told of a deck, as plain values. */
export const deckModel = (scene: Scene): DeckModel => {
  const layouts = scene.layouts.map((layout, index) => layoutModel(layout, index + 1, scene));
  const sections = sectionNames(scene);
  return {
    page: { width: toInches(scene.page.width), height: toInches(scene.page.height) },
    title: withoutForbidden(scene.title),
    rightToLeft: scene.direction === 'rtl',
    layouts,
    sections: [...new Set(sections)],
    slides: scene.slides.map((slide, index) => {
      const layout = layouts[scene.layouts.findIndex((candidate) => candidate.name === slide.layout)];
      invariant(layout, `slide ${index + 1} has no layout of the name ${slide.layout}`);
      return slideModel(slide, scene, layout.name, sections[index]);
    }),
  };
};
