import { point } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { Item, Stroke } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import type { Atlas } from './atlas/atlas.ts';
import type { CountryNames } from './names.ts';
import { outlinesOf } from './outlines.ts';
import type { MapPalette } from './palette.ts';
import type { MapPlan } from './plan.ts';
import { around } from './rect.ts';
import { pathItems, shapeItem } from './shapes.ts';
import type { Spot } from './view.ts';

const line = (setting: Setting, colour: string, width: number, dash: Stroke['dash'] = 'solid'): Stroke => ({
  colour: colourOf(setting.context.theme, colour),
  width: point(width),
  dash,
});

/** Of an island that is too small for an outline, in points. */
const dotSize = 3.6;
const corners = 8;

const dot = ([x, y]: Spot): readonly Spot[] =>
  Array.from({ length: corners }, (_, index) => [
    x + (dotSize / 2) * Math.cos((index * 2 * Math.PI) / corners),
    y + (dotSize / 2) * Math.sin((index * 2 * Math.PI) / corners),
  ]);

const whole = ({ view }: MapPlan) => ({ x: 0, y: 0, width: view.width, height: view.height });

/** Sea and countries, each a shape of its own that can be selected by its name. */
export const groundItems = (
  { land, view, ...plan }: MapPlan,
  colourFor: (country: number) => string,
  atlas: Atlas,
  names: CountryNames,
  palette: MapPalette,
  setting: Setting,
): readonly Item[] => {
  const paint = (name: string) => colourOf(setting.context.theme, name);
  const coast = line(setting, palette.border, 0.75);
  return [
    ...(view.world
      ? pathItems('Sea', outlinesOf({ type: 'Sphere' }, view), true, { fill: paint(palette.sea) })
      : [shapeItem('Sea', 'rectangle', whole({ land, view, ...plan }), { fill: paint(palette.sea) })]),
    ...land.countries.flatMap(({ index, rings, dots }) => {
      const name = names(index) ?? atlas.countries[index]?.atlasName ?? 'Land';
      const fill = paint(colourFor(index));
      return [
        ...pathItems(name, rings, true, { fill }),
        ...pathItems(`${name}, islands`, dots.map(dot), true, { fill, stroke: coast }),
      ];
    }),
  ];
};

/** Coasts and borders; what is disputed is dashed. */
export const lineItems = ({ land }: MapPlan, palette: MapPalette, setting: Setting): readonly Item[] => [
  ...pathItems('Coasts', land.coasts, false, { stroke: line(setting, palette.coast, 0.6) }),
  ...pathItems('Borders', land.borders, false, { stroke: line(setting, palette.border, 0.8) }),
  ...pathItems('Disputed borders', land.disputed, false, {
    stroke: line(setting, palette.border, 0.8, 'dashed'),
  }),
  ...pathItems('Country outline', land.focus, false, { stroke: line(setting, palette.outline, 1.4) }),
];

/** The frame, drawn last: lines end under it. */
export const frameItems = (plan: MapPlan, palette: MapPalette, setting: Setting): readonly Item[] =>
  palette.frame === undefined || plan.view.world
    ? []
    : [shapeItem('Frame', 'rectangle', whole(plan), { stroke: line(setting, palette.frame, 0.75) })];

/** The Earth, and the part of it that the map shows. */
export const globeItems = ({ globe }: MapPlan, palette: MapPalette, setting: Setting): readonly Item[] => {
  if (!globe) return [];
  const { at, globe: earth } = globe;
  const paint = (name: string) => colourOf(setting.context.theme, name);
  const moved = (spots: readonly Spot[]): readonly Spot[] => spots.map(([x, y]) => [x + at.x, y + at.y]);
  const middle: Spot = [at.x + at.width / 2, at.y + at.height / 2];
  return [
    shapeItem('Globe', 'ellipse', around(middle, at.width), {
      fill: paint(palette.plate),
      stroke: line(setting, palette.border, 0.75),
    }),
    ...pathItems('Globe land', earth.land.map(moved), true, { fill: paint(palette.border) }),
    ...pathItems('Globe frame', [moved(earth.frame)], true, { stroke: line(setting, palette.outline, 1.5) }),
  ];
};
