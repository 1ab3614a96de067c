import { type Diagnostic, diagnostic, type Report } from '../../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../../diagnostic/did-you-mean.ts';
import { nearest } from '../../../diagnostic/suggest.ts';
import type { Deck, List, Node } from '../../../document/node.ts';
import { walk } from '../../../document/walk.ts';
import type { Atlas } from './atlas/atlas.ts';
import { indexOfCountry, nameIn } from './atlas/country.ts';
import { countryAt } from './nations.ts';
import type { MapPlace } from './place.ts';
import { placed, readPlaces } from './read-places.ts';

const unknownCountry = (place: MapPlace, country: string, atlas: Atlas): Diagnostic => {
  const names = atlas.countries.flatMap((each) => each.names ?? []);
  const hints = didYouMean(nearest(country, names));
  return diagnostic('country-not-on-map', { place: place.name, country }, { span: place.brief, hints });
};

const elsewhere = (
  place: MapPlace,
  named: number,
  atlas: Atlas,
  language: string,
): Diagnostic | undefined => {
  if (!place.position || place.country === undefined) return undefined;
  const found = countryAt(atlas, place.position);
  const country = atlas.countries[found];
  const name = nameIn(country?.names, language);
  // Where the borders themselves are disputed the map does not know better than the brief.
  const sure = name !== undefined && !country?.quiet && !atlas.countries[named]?.quiet;
  if (found === named || !sure) return undefined;
  const parameters = { place: place.name, country: place.country, found: name };
  return diagnostic('place-in-another-country', parameters, { span: place.brief });
};

const faultOf = (place: MapPlace, atlas: Atlas, language: string): Diagnostic | undefined => {
  const { country, position } = place;
  const named = country === undefined ? -1 : indexOfCountry(atlas.countries, country);
  if (named !== -1) return elsewhere(place, named, atlas, language);
  return position || country === undefined ? undefined : unknownCountry(place, country, atlas);
};

const isMap = (node: Node): node is List =>
  node.kind === 'list' && node.classes.includes('map') && !node.classes.includes('backdrop');

/** Every map of a deck shows the same places. */
const firstMapOf = (deck: Deck): List | undefined => {
  for (const node of walk(deck)) if (isMap(node)) return node;
  return undefined;
};

/** Says which places cannot stand where the brief puts them: a country that no map has, coordinates in another one. */
export const tellPlaces = (deck: Deck, atlas: Atlas, report: Report): void => {
  const first = firstMapOf(deck);
  for (const place of first ? placed(readPlaces(first)) : []) {
    const fault = faultOf(place, atlas, deck.language);
    if (fault) report(fault);
  }
};
