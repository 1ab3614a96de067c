import { describe, expect, it } from 'vitest';
import { shadeOf } from '../../src/theme/shade.ts';
import { colour } from '../../src/unit/colour.ts';

/**
 * What PowerPoint shows in its colour picker for its own theme's shades (Office 2013–2022): accents at 80, 60 and 40 %
 * lighter and 25 and 50 % darker, text 2 at 80 % lighter.
 */
const shades: readonly (readonly [string, number, number, string])[] = [
  ['4472C4', 20, 80, 'DAE3F3'],
  ['4472C4', 40, 60, 'B4C7E7'],
  ['4472C4', 60, 40, '8FAADC'],
  ['4472C4', 75, 0, '2F5597'],
  ['4472C4', 50, 0, '203864'],
  ['ED7D31', 20, 80, 'FBE5D6'],
  ['ED7D31', 75, 0, 'C55A11'],
  ['A5A5A5', 20, 80, 'EDEDED'],
  ['44546A', 20, 80, 'D6DCE5'],
  ['FFFFFF', 95, 0, 'F2F2F2'],
  ['000000', 50, 50, '808080'],
];

const distance = (one: string, other: string): number =>
  Math.max(
    ...[0, 2, 4].map((at) =>
      Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)),
    ),
  );

describe('a shade of a theme colour', () => {
  it.each(shades)('%s × %i %% + %i %% is %s, as Office draws it', (base, factor, offset, shade) => {
    const from = colour(base);
    if (!from) throw new Error(base);
    // Office rounds on its way; a step of 1 in 255 is not to be seen.
    expect(distance(shadeOf(from, factor, offset), shade)).toBeLessThanOrEqual(1);
  });

  it('stays within black and white', () => {
    const white = colour('FFFFFF');
    if (!white) throw new Error('white');
    expect(shadeOf(white, 100, 40)).toBe('FFFFFF');
    expect(shadeOf(white, 0, 0)).toBe('000000');
  });
});
