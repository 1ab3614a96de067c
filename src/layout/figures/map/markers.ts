import type { MapPlace } from './place.ts';
import { around, holds, type Rect } from './rect.ts';
import type { Spot, View } from './view.ts';

/** A number on the map. */
export interface Marker {
  readonly place: MapPlace;
  /** Where the place lies. */
  readonly at: Spot;
  /** Where its number stands: there, or beside, joined by a line, where another number is in the way. */
  readonly number: Spot;
  /** In points: how far an area reaches; zero where it is no larger than its number. */
  readonly radius: number;
}

/** Of the disc that bears a number, in points. */
export const discSize = 19;

/** Between discs, and between a disc and the frame. */
const apart = 2;

const directions = 16;
const rounds = [1.15, 1.7, 2.3, 3, 3.8, 4.7];

/** Spots round a place, the nearest first, those above and to the sides before those below. */
const spotsAround = ([x, y]: Spot): readonly Spot[] =>
  rounds.flatMap((round) =>
    Array.from({ length: directions }, (_, index): Spot => {
      // 0, 1, -1, 2, -2, …: to both sides in turn, from straight up.
      const turn = (index % 2 === 0 ? -index / 2 : (index + 1) / 2) * ((2 * Math.PI) / directions);
      return [x + Math.sin(turn) * round * discSize, y - Math.cos(turn) * round * discSize];
    }),
  );

const isNear = (one: Spot, other: Spot, distance: number): boolean =>
  Math.hypot(one[0] - other[0], one[1] - other[1]) < distance;

/** The event's own place is never moved aside for another; then they come in their order. */
const inTurn = (places: readonly MapPlace[]): readonly MapPlace[] =>
  places.toSorted((one, other) => Number(other.event) - Number(one.event) || one.number - other.number);

const shownRadius = (place: MapPlace, view: View): number => {
  const radius = place.precision === 'area' ? place.radius / view.kilometresPerPoint : 0;
  return radius > (discSize / 2) * 1.3 ? radius : 0;
};

/**
 * Places the numbers so that none stands on another or off the frame.
 * @param spotOf where a place lies, in points
 */
export const markersFor = (
  places: readonly MapPlace[],
  spotOf: (place: MapPlace) => Spot | undefined,
  view: View,
): readonly Marker[] => {
  const frame: Rect = { x: apart, y: apart, width: view.width - 2 * apart, height: view.height - 2 * apart };
  const lying = inTurn(places).flatMap((place) => {
    const at = spotOf(place);
    return at ? [{ place, at }] : [];
  });
  const markers: Marker[] = [];
  for (const { place, at } of lying) {
    const free = (spot: Spot): boolean =>
      holds(frame, around(spot, discSize)) &&
      markers.every((marker) => !isNear(marker.number, spot, discSize + apart));
    const others = lying.filter((each) => each.place !== place && !isNear(each.at, at, discSize));
    const hidesNone = (spot: Spot): boolean =>
      others.every((each) => !isNear(each.at, spot, discSize / 2 + 3));
    const beside = spotsAround(at);
    const number =
      [at, ...beside].find((spot) => free(spot) && (spot === at || hidesNone(spot))) ??
      beside.find(free) ??
      at;
    markers.push({ place, at, number, radius: shownRadius(place, view) });
  }
  return markers;
};
