import type { Atlas } from './atlas/atlas.ts';
import { nameIn } from './atlas/country.ts';
import type { MapPlace } from './place.ts';

/** What a country is called on the map, by its index: as the brief calls it, else as its language does. */
export type CountryNames = (index: number) => string | undefined;

/**
 * Names that are themselves a stand are printed only where the brief prints them.
 * @param countries the index of each place's country
 */
export const countryNames = (
  places: readonly MapPlace[],
  countries: readonly number[],
  atlas: Atlas,
  language: string,
): CountryNames => {
  const own = new Map<number, string>();
  for (const [at, place] of places.entries()) {
    const index = countries[at] ?? -1;
    if (place.country !== undefined && !own.has(index)) own.set(index, place.country);
  }
  return (index) => {
    const country = atlas.countries[index];
    return own.get(index) ?? (country?.quiet ? undefined : nameIn(country?.names, language));
  };
};
