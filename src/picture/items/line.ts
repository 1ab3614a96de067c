import type { LineItem } from '../../layout/scene.ts';
import { bottomOf, rightOf } from '../../unit/box.ts';
import { strokeOf } from '../paint.ts';
import { element, points } from '../xml.ts';

export const line = ({ box, stroke }: LineItem): string =>
  element('line', {
    x1: points(box.left),
    y1: points(box.top),
    x2: points(rightOf(box)),
    y2: points(bottomOf(box)),
    ...strokeOf(stroke),
  });
