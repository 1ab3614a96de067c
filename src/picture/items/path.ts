import type { Outline, PathItem } from '../../layout/scene.ts';
import { add } from '../../unit/length.ts';
import { fillOf, strokeOf } from '../paint.ts';
import { element, points } from '../xml.ts';

const drawn = ({ points: corners, closed }: Outline, { box }: PathItem): string => {
  const pairs = corners.map(({ left, top }) => `${points(add(box.left, left))} ${points(add(box.top, top))}`);
  return pairs.length === 0 ? '' : `M${pairs.join('L')}${closed ? 'Z' : ''}`;
};

/** All its outlines as one path; a polygon within a polygon is a hole. */
export const path = (item: PathItem): string =>
  element('path', {
    d: item.outlines.map((outline) => drawn(outline, item)).join(''),
    ...fillOf(item.fill),
    'fill-rule': 'evenodd',
    ...strokeOf(item.stroke),
    'stroke-linejoin': 'round',
  });
