import { point } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { Item, Stroke } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import { capitalSize } from './capitals.ts';
import { lettering } from './lettering.ts';
import { discSize, type Marker } from './markers.ts';
import type { MapPalette } from './palette.ts';
import type { MapPlan } from './plan.ts';
import { around } from './rect.ts';
import { pathItems, shapeItem, textItem } from './shapes.ts';

/** Of the dot that shows where a place lies whose number stands aside, in points. */
const dotSize = 4.5;

const strokeOf = (setting: Setting, name: string, width: number, dash: Stroke['dash'] = 'solid'): Stroke => ({
  colour: colourOf(setting.context.theme, name),
  width: point(width),
  dash,
});

const markOf = ({ place }: Marker, palette: MapPalette): string =>
  place.event ? palette.event : palette.mark;
const tintOf = ({ place }: Marker, palette: MapPalette): string =>
  place.event ? palette.eventArea : palette.area;

/** How far areas reach: soft, with a broken edge, under the borders. */
export const areaItems = ({ markers }: MapPlan, palette: MapPalette, setting: Setting): readonly Item[] =>
  markers
    .filter(({ radius }) => radius > 0)
    .map((marker) =>
      shapeItem(`Area ${marker.place.number}`, 'ellipse', around(marker.at, 2 * marker.radius), {
        fill: colourOf(setting.context.theme, tintOf(marker, palette)),
        stroke: strokeOf(setting, markOf(marker, palette), 1, 'dashed'),
      }),
    );

/** A line from a place to its number, where that stands aside. */
const leaderItems = (marker: Marker, palette: MapPalette, setting: Setting): readonly Item[] => {
  const { at, number, place } = marker;
  if (at === number) return [];
  const name = markOf(marker, palette);
  return [
    ...pathItems(`Line ${place.number}`, [[at, number]], false, { stroke: strokeOf(setting, name, 1) }),
    shapeItem(`Spot ${place.number}`, 'ellipse', around(at, dotSize), {
      fill: colourOf(setting.context.theme, name),
    }),
  ];
};

/** A point has a full disc; what is known less exactly has a pale one with a broken edge, or its area for a disc. */
const numberItem = (marker: Marker, palette: MapPalette, setting: Setting): Item => {
  const { theme } = setting.context;
  const { place, number, radius } = marker;
  const exact = place.precision === 'point';
  const [mark, tint] = [markOf(marker, palette), tintOf(marker, palette)];
  const fill = colourOf(theme, exact ? mark : tint);
  const inArea = radius > 0 && number === marker.at;
  const look = exact
    ? { fill, stroke: strokeOf(setting, palette.plate, 1) }
    : { fill, stroke: strokeOf(setting, mark, 1, 'dashed') };
  if (!palette.numbered) return shapeItem('Place', 'ellipse', around(number, discSize), look);
  const words = lettering(
    String(place.number),
    'mapNumber',
    { ...setting, background: fill },
    exact ? palette.plate : mark,
  );
  return textItem(`Number ${place.number}`, words, around(number, discSize), setting, {
    align: 'centre',
    geometry: 'ellipse',
    ...(inArea ? {} : look),
  });
};

/** Numbers of places, and the squares of capitals. */
export const markItems = (plan: MapPlan, palette: MapPalette, setting: Setting): readonly Item[] => [
  ...plan.capitals.map(({ name, at }) =>
    shapeItem(`Square ${name}`, 'rectangle', around(at, capitalSize), {
      fill: colourOf(setting.context.theme, 'ink'),
    }),
  ),
  ...plan.markers.flatMap((marker) => leaderItems(marker, palette, setting)),
  ...plan.markers.map((marker) => numberItem(marker, palette, setting)),
];

/** Words that found a place. */
export const labelItems = ({ labels }: MapPlan, setting: Setting): readonly Item[] =>
  labels.map(({ name, lettering: words, rect, align }) => textItem(name, words, rect, setting, { align }));
