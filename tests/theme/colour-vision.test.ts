import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/theme/theme.ts';
import type { Colour } from '../../src/unit/colour.ts';
import { shippedPacks } from '../support/packs.ts';
import { difference, eyes, seen } from '../support/vision.ts';
import { load, packIn } from './pack.ts';

const themeOf = async (name: string): Promise<Theme> => {
  const { theme } = await load(packIn(`templates/${name}`));
  if (!theme) throw new Error(`no theme: ${name}`);
  return theme;
};

const named = (theme: Theme, names: readonly string[]): readonly (readonly [string, Colour])[] =>
  names.map((name) => {
    const value = theme.colours[name];
    if (!value) throw new Error(`no colour: ${name}`);
    return [name, value];
  });

/** Each two of them, that are nearer to each other than `least`. */
const tooNear = (
  colours: readonly (readonly [string, Colour])[],
  least: number,
  distance: (one: Colour, other: Colour) => number,
): readonly string[] =>
  colours.flatMap(([name, one], index) =>
    colours
      .slice(index + 1)
      .filter(([, other]) => distance(one, other) < least)
      .map(([other]) => `${name} and ${other}`),
  );

const series = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'];
const sides = ['side1', 'side2', 'side3', 'side4'];
const statuses = ['stated', 'reported', 'disputed', 'corroborated'];

describe.each(shippedPacks)('in the pack %s', (name) => {
  describe.each(Object.keys(eyes) as (keyof typeof eyes)[])('to eyes with %s', (eye) => {
    it.each([
      ['series', series, 15],
      ['sides', sides, 12],
      ['statuses', statuses, 12],
    ])('%s are told apart', async (_kind, names, least) => {
      const theme = await themeOf(name);
      expect(tooNear(named(theme, names), least, (one, other) => difference(one, other, eye))).toEqual([]);
    });
  });

  it('series are told apart by lightness alone, as in print without colour', async () => {
    const theme = await themeOf(name);
    const lightness = (colour: Colour): number => seen(colour, 'all three cones')[0];
    const apart = (one: Colour, other: Colour): number => Math.abs(lightness(one) - lightness(other));
    expect(tooNear(named(theme, series), 5, apart)).toEqual([]);
  });
});
