import type { Setting } from '../../context.ts';
import type { Atlas } from './atlas/atlas.ts';
import { capitalSize, capitalsIn, type SeenCapital } from './capitals.ts';
import { freeCorner } from './corners.ts';
import { labelCountries } from './country-labels.ts';
import { type Globe, globeOf, globeSize } from './globe.ts';
import { middleOf, nearestTo, spotsIn } from './inside.ts';
import type { Label } from './label.ts';
import { labelBeside } from './label.ts';
import { type Land, landIn } from './land.ts';
import { lettering } from './lettering.ts';
import { discSize, type Marker, markersFor } from './markers.ts';
import { countryNames } from './names.ts';
import { type Obstacles, obstaclesIn } from './obstacles.ts';
import { outlinesOf } from './outlines.ts';
import type { MapPlace } from './place.ts';
import { around, type Rect } from './rect.ts';
import { type Scale, scaleOf } from './scale-bar.ts';
import { subjectOf } from './subject.ts';
import { type Spot, type View, viewOf } from './view.ts';

/** What a map is of. */
export interface MapSubject {
  readonly places: readonly MapPlace[];
  /** The country of each place in the atlas' table, -1 where it has none. */
  readonly countries: readonly number[];
  /** The country that the map is about. */
  readonly focus: number;
  /** True for a picture behind a title: the event's place alone is marked. */
  readonly backdrop: boolean;
}

/** A map as it will be drawn, in points from its frame's upper left corner. */
export interface MapPlan {
  readonly view: View;
  readonly land: Land;
  readonly markers: readonly Marker[];
  readonly capitals: readonly SeenCapital[];
  readonly labels: readonly Label[];
  readonly scale: { readonly scale: Scale; readonly plate: Rect } | undefined;
  readonly globe: { readonly globe: Globe; readonly at: Rect } | undefined;
}

/** Of the plate behind the scale bar: beside the bar, and in all, in points. */
export const scalePlate = { side: 9, height: 26 } as const;

const scaleIn = (view: View, markers: readonly Marker[]): MapPlan['scale'] => {
  if (view.world) return undefined;
  const scale = scaleOf(view.kilometresPerPoint);
  const size = [scale.length + 2 * scalePlate.side + 16, scalePlate.height] as const;
  const corners = [
    ['left', 'bottom'],
    ['right', 'bottom'],
    ['left', 'top'],
    ['right', 'top'],
  ] as const;
  const plate = freeCorner(corners, size, markers, [], view);
  return plate && { scale, plate };
};

const globeIn = (
  view: View,
  markers: readonly Marker[],
  taken: readonly Rect[],
  atlas: Atlas,
): MapPlan['globe'] => {
  if (view.world) return undefined;
  const corners = [
    ['right', 'top'],
    ['left', 'top'],
    ['right', 'bottom'],
    ['left', 'bottom'],
  ] as const;
  const at = freeCorner(corners, [globeSize, globeSize], markers, taken, view);
  return at && { globe: globeOf(view, atlas), at };
};

/** Where a place lies; one of which only the country is known, in the middle of what is seen of that. */
const spotFor =
  (subject: MapSubject, land: Land, view: View) =>
  (place: MapPlace): Spot | undefined => {
    if (place.position && place.precision !== 'country') return view.spotOf(place.position);
    const index = subject.countries[subject.places.indexOf(place)];
    const country = land.countries.find((each) => each.index === index);
    const spots = country ? spotsIn(country) : [];
    const middle = spots.length > 0 ? nearestTo(middleOf(spots), spots) : country?.dots[0];
    return middle ?? (place.position && view.spotOf(place.position));
  };

const placeLabels = (markers: readonly Marker[], setting: Setting, obstacles: Obstacles): readonly Label[] =>
  markers.flatMap(({ place, number, radius }) => {
    const colour = place.event ? 'event' : undefined;
    const label = labelBeside(
      number,
      Math.max(radius, discSize / 2),
      lettering(place.name, 'mapPlace', setting, colour),
      `Name ${place.name}`,
      obstacles,
    );
    return label ? [label] : [];
  });

/** Capitals with the names that found room; a square alone would say nothing. */
const capitalLabels = (
  capitals: readonly SeenCapital[],
  setting: Setting,
  obstacles: Obstacles,
): readonly { readonly capital: SeenCapital; readonly label: Label }[] =>
  capitals.flatMap((capital) => {
    const square = around(capital.at, capitalSize);
    if (!obstacles.isClear(square)) return [];
    const words = lettering(capital.name, 'mapCapital', setting);
    const label = labelBeside(capital.at, capitalSize / 2, words, `Capital ${capital.name}`, obstacles);
    if (!label) return [];
    obstacles.take(square);
    return [{ capital, label }];
  });

const leadersOf = (markers: readonly Marker[]): readonly (readonly Spot[])[] =>
  markers.filter(({ at, number }) => at !== number).map(({ at, number }) => [at, number]);

/** Plans a map in a frame of that size (points): everything has its place, and no words stand on words or on a line. */
export const planMap = (
  subject: MapSubject,
  atlas: Atlas,
  setting: Setting,
  size: readonly [width: number, height: number],
): MapPlan => {
  const { places, countries, focus, backdrop } = subject;
  const { language } = setting.context;
  const view = viewOf(subjectOf(places, countries, focus, atlas), ...size);
  const land = landIn(view, atlas, focus);
  const shown = backdrop ? places.filter(({ event }) => event) : places;
  const markers = markersFor(shown, spotFor(subject, land, view), view);
  const scale = backdrop ? undefined : scaleIn(view, markers);
  const globe = backdrop ? undefined : globeIn(view, markers, scale ? [scale.plate] : [], atlas);
  const rim = view.world ? outlinesOf({ type: 'Sphere' }, view) : [];
  const lines = [...land.coasts, ...land.borders, ...land.disputed, ...rim, ...leadersOf(markers)];
  const obstacles = obstaclesIn(view.width, view.height, lines);
  for (const box of [scale?.plate, globe?.at]) if (box) obstacles.take(box);
  for (const { number, radius } of markers) obstacles.take(around(number, Math.max(discSize, 2 * radius)));
  for (const { at } of markers) obstacles.take(around(at, capitalSize));
  const names = countryNames(places, countries, atlas, language);
  const named = placeLabels(markers, setting, obstacles);
  if (backdrop) return { view, land, markers, capitals: [], labels: named, scale, globe };
  const capitals = view.world
    ? []
    : capitalLabels(capitalsIn(view, atlas, names, language), setting, obstacles);
  const labels = [
    ...named,
    ...capitals.map(({ label }) => label),
    ...labelCountries(land.countries, focus, names, setting, obstacles),
  ];
  return { view, land, markers, capitals: capitals.map(({ capital }) => capital), labels, scale, globe };
};
