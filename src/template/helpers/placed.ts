import { isObject, Reference } from '../run/reference.ts';
import { listIn } from './count.ts';
import type { Helper, Parameter } from './helper.ts';

/** A map can show what has coordinates, and a country by its name. */
export const isPlaced = (place: unknown): boolean => {
  if (!isObject(place) || place.precision === 'unplaced') return false;
  return place.coordinates !== undefined || (place.precision === 'country' && place.country !== undefined);
};

const list: Parameter = { name: 'list', description: 'Places.', accepts: ['list'] };

export const placed: Helper = {
  name: 'placed',
  description:
    'The places that a map can show, in their order, which is that of the numbers on the map: those with coordinates, and those of which the country is known. With an id only the place of that id.',
  parameters: [list, { name: 'id', description: 'The id of a place.', accepts: ['place'], optional: true }],
  gives: 'value',
  filters: true,
  example: '{{#each (placed places.items)}}…{{/each}}',
  run: ({ arguments: given }) => {
    const [places, id] = given;
    const wanted = (place: unknown): boolean =>
      given.length < 2 || (isObject(place) && place.id !== undefined && place.id === id?.value);
    return new Reference(listIn(places?.value).filter((place) => isPlaced(place) && wanted(place)));
  },
};

export const unplaced: Helper = {
  name: 'unplaced',
  description: 'The places that no map can show: they are listed beside it.',
  parameters: [list],
  gives: 'value',
  filters: true,
  example: '{{#each (unplaced places.items)}}…{{/each}}',
  run: ({ arguments: [places] }) => new Reference(listIn(places?.value).filter((place) => !isPlaced(place))),
};
