import type { Atlas } from './atlas/atlas.ts';
import { nameIn } from './atlas/country.ts';
import type { Position } from './atlas/geometry.ts';
import type { CountryNames } from './names.ts';
import type { Spot, View } from './view.ts';

export interface SeenCapital {
  readonly name: string;
  readonly at: Spot;
}

/** Side of a capital's square, in points. */
export const capitalSize = 5;

const margin = 5;

/** The capitals in the frame whose countries may be named, those near the middle first. */
export const capitalsIn = (
  view: View,
  atlas: Atlas,
  names: CountryNames,
  language: string,
): readonly SeenCapital[] => {
  const codes = new Map(atlas.countries.map(({ code }, index) => [code, index]));
  const fromMiddle = ({ at: [x, y] }: SeenCapital): number =>
    (x - view.width / 2) ** 2 + (y - view.height / 2) ** 2;
  return atlas.capitals
    .flatMap(({ code, names: own, coordinates: [longitude = 0, latitude = 0] }) => {
      const position: Position = [longitude, latitude];
      const at = view.spotOf(position);
      const [x, y] = at;
      const name = nameIn(own, language);
      const seen = x > margin && y > margin && x < view.width - margin && y < view.height - margin;
      return seen && name !== undefined && names(codes.get(code) ?? -1) !== undefined ? [{ name, at }] : [];
    })
    .toSorted((one, other) => fromMiddle(one) - fromMiddle(other));
};
