import { limits } from '../../unit/limits.ts';
import { damaged } from '../fault.ts';
import type { SvgElement } from './tree.ts';

/** CSS pixels in each unit (CSS Values 4, 6.2); relative units count as they would by themselves. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  ex: 8,
};

/** In CSS pixels. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

const lengthOf = (value: string | undefined): number | undefined => {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(value ?? '') ?? [];
  const factor = units[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
};

const viewBoxOf = (value: string | undefined): SvgSize | undefined => {
  const [, , width, height] = (value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width !== undefined && height !== undefined && width > 0 && height > 0
    ? { width, height }
    : undefined;
};

/** How large a drawing says it is; one that gives only a part of it follows its `viewBox`. */
export const sizeOf = ({ attributes }: SvgElement): SvgSize => {
  const box = viewBoxOf(attributes.get('viewBox'));
  const width = lengthOf(attributes.get('width'));
  const height = lengthOf(attributes.get('height'));
  const ratio = box && box.width / box.height;
  const size = {
    width: width ?? (height !== undefined && ratio ? height * ratio : box?.width),
    height: height ?? (width !== undefined && ratio ? width / ratio : box?.height),
  };
  if (!size.width || !size.height) throw damaged('it has neither a size nor a `viewBox`');
  const [less, more] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  // Of longer sides, and of slimmer shapes, nobody has drawn anything.
  if (more > limits.vectorSide.most || more / less > limits.vectorRatio.most)
    throw damaged('its size is no size of a drawing');
  return { width: size.width, height: size.height };
};
