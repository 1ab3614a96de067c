import type { ShapeItem } from '../../layout/scene.ts';
import { outlineMarkup } from '../outline.ts';
import { fillOf, strokeOf } from '../paint.ts';

export const shape = ({ geometry, box, fill, stroke }: ShapeItem): string =>
  outlineMarkup(geometry, box, { ...fillOf(fill), ...strokeOf(stroke) });
