import type { Box } from '../../../unit/box.ts';
import { emu, type Length } from '../../../unit/length.ts';
import type { ShapeItem } from '../../scene.ts';

export const block = (name: string, box: Box, look: Pick<ShapeItem, 'fill' | 'stroke'>): ShapeItem => ({
  kind: 'shape',
  name,
  box,
  alternative: '',
  brief: undefined,
  geometry: 'rectangle',
  ...look,
});

/** Where a percentage lies on a scale of that width. */
export const along = (width: Length, percent: number): Length => emu((width * percent) / 100);
