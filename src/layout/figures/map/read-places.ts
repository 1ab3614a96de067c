import type { List, ListItem, Node } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';
import { walk } from '../../../document/walk.ts';
import { briefOf } from '../../inline/brief.ts';
import type { Position } from './atlas/geometry.ts';
import type { MapPlace, Precision } from './place.ts';

/** An entry of the list, drawn or not. */
export interface ListedPlace extends Omit<MapPlace, 'number' | 'precision'> {
  readonly precision: Precision | 'unplaced';
}

const firstStrong = (item: ListItem): string => {
  for (const node of walk(item) as Iterable<Node>)
    if (node.kind === 'strong') return plainText(node.children);
  return '';
};

const positionOf = ({ data }: ListItem): Position | undefined => {
  const { latitude, longitude } = data;
  return latitude === undefined || longitude === undefined
    ? undefined
    : [Number(longitude), Number(latitude)];
};

/** The radius in km of an area whose coordinates are given to so many decimals: half of what the last digit stands for. */
const radiusByDecimals = [50, 10];
const leastRadius = 5;

const decimalsOf = (number = ''): number => number.split('.')[1]?.length ?? 0;

const radiusOf = ({ data }: ListItem): number => {
  const decimals = Math.max(decimalsOf(data.latitude), decimalsOf(data.longitude));
  return radiusByDecimals[decimals] ?? leastRadius;
};

const precisions: readonly string[] = ['point', 'area', 'country'] satisfies readonly Precision[];

const precisionOf = ({ data }: ListItem): ListedPlace['precision'] =>
  // The table of tags lets no other value through; without one a place is as exact as its coordinates.
  precisions.includes(data.precision ?? 'point') ? ((data.precision ?? 'point') as Precision) : 'unplaced';

/** The places of a list of class `map`, in its order. */
export const readPlaces = (list: List): readonly ListedPlace[] =>
  list.items.map((item) => ({
    name: firstStrong(item),
    country: item.data.country,
    precision: precisionOf(item),
    position: positionOf(item),
    radius: radiusOf(item),
    event: item.classes.includes('event'),
    brief: briefOf(item),
  }));

/** Those that have a number in the key: with coordinates, or of a country that is named. */
export const placed = (places: readonly ListedPlace[]): readonly MapPlace[] =>
  places
    .flatMap((place) => {
      const { precision, position, country } = place;
      if (precision === 'unplaced') return [];
      return position || (precision === 'country' && country !== undefined) ? [{ ...place, precision }] : [];
    })
    .map((place, index) => ({ ...place, number: index + 1 }));
