import { invariant } from '../diagnostic/invariant.ts';
import type { Scene, SceneSlide } from '../layout/scene.ts';
import type { Drawing } from './svg.ts';

/** A slide of a scene as a drawing of its page: its layout's ground and decoration, and its items. */
export const slideDrawing = (slide: SceneSlide, { page, layouts }: Scene): Drawing => {
  const layout = layouts.find(({ name }) => name === slide.layout);
  invariant(layout, `the scene lacks the layout ${slide.layout}`);
  return {
    ...page,
    items: [...layout.decoration, ...slide.items],
    title: slide.title,
    description: '',
    background: layout.background,
  };
};
