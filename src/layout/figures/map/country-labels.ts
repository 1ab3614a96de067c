import type { Setting } from '../../context.ts';
import type { Role } from '../../role.ts';
import { labelInside, spotsIn } from './inside.ts';
import type { Label } from './label.ts';
import type { VisibleCountry } from './land.ts';
import { type Lettering, lettering } from './lettering.ts';
import type { CountryNames } from './names.ts';
import type { Obstacles } from './obstacles.ts';

/** The name in two lines, cut where they come out most alike. */
const inTwo = (name: string): readonly string[] => {
  const words = name.split(' ');
  const cuts = words
    .slice(1)
    .map((_, at) => `${words.slice(0, at + 1).join(' ')}\n${words.slice(at + 1).join(' ')}`);
  const unevenness = (text: string): number => Math.abs(text.length - 1 - 2 * text.indexOf('\n'));
  return cuts.toSorted((one, other) => unevenness(one) - unevenness(other)).slice(0, 1);
};

/** In full size on one line, then on two, then both smaller; the next is set only where the one before has no room. */
function* formsOf(name: string, role: Role, setting: Setting): Iterable<Lettering> {
  for (const shrink of [0, 0.5, 1])
    for (const text of [name, ...inTwo(name)]) yield lettering(text, role, { ...setting, shrink });
}

/** Names of the countries in sight, each wholly inside its own: first the one that the map is about, then the largest. */
export const labelCountries = (
  countries: readonly VisibleCountry[],
  focus: number,
  names: CountryNames,
  setting: Setting,
  obstacles: Obstacles,
): readonly Label[] =>
  countries
    .map((country) => ({ country, spots: spotsIn(country) }))
    .toSorted(
      (one, other) =>
        Number(other.country.index === focus) - Number(one.country.index === focus) ||
        other.spots.length - one.spots.length,
    )
    .flatMap(({ country, spots }) => {
      const name = names(country.index);
      if (name === undefined) return [];
      const role: Role = country.index === focus ? 'mapFocus' : 'mapCountry';
      const label = labelInside(spots, formsOf(name, role, setting), `Country ${name}`, obstacles);
      return label ? [label] : [];
    });
