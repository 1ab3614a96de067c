import type { Geometry } from '../layout/scene.ts';
import type { Box } from '../unit/box.ts';
import { type Attributes, element, points } from './xml.ts';

/** The radius of a rounded rectangle's corners, as a share of its shorter side. */
const roundness = 1 / 6;

type Outliner = (box: Box, look: Attributes) => string;

const frameOf = ({ left, top, width, height }: Box) => ({
  x: points(left),
  y: points(top),
  width: points(width),
  height: points(height),
});

const outliners = {
  rectangle: (box, look) => element('rect', { ...frameOf(box), ...look }),
  rounded: (box, look) => {
    const frame = frameOf(box);
    return element('rect', { ...frame, rx: Math.min(frame.width, frame.height) * roundness, ...look });
  },
  ellipse: (box, look) => {
    const { x, y, width, height } = frameOf(box);
    return element('ellipse', {
      cx: x + width / 2,
      cy: y + height / 2,
      rx: width / 2,
      ry: height / 2,
      ...look,
    });
  },
  diamond: (box, look) => {
    const { x, y, width, height } = frameOf(box);
    const [middle, centre] = [x + width / 2, y + height / 2];
    const d = `M${middle} ${y}L${x + width} ${centre}L${middle} ${y + height}L${x} ${centre}Z`;
    return element('path', { d, ...look });
  },
} satisfies Record<Geometry, Outliner>;

/** A shape of Office's presets in its box. */
export const outlineMarkup = (geometry: Geometry, box: Box, look: Attributes): string =>
  outliners[geometry](box, look);
