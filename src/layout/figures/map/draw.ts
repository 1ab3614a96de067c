import type { Length } from '../../../unit/length.ts';
import { toPoints } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { Item } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import type { Atlas } from './atlas/atlas.ts';
import { creditItem, creditRoom } from './credit.ts';
import { frameItems, globeItems, groundItems, lineItems } from './ground.ts';
import { areaItems, labelItems, markItems } from './marks.ts';
import { countryNames } from './names.ts';
import { dayPalette, type MapPalette, nightPalette } from './palette.ts';
import { type MapSubject, planMap } from './plan.ts';
import { scaleItems } from './scale-items.ts';

/** The colour of each country's land. */
const colouring = ({ places, countries, focus, backdrop }: MapSubject, palette: MapPalette) => {
  const shaded = new Set(countries.filter((_, index) => places[index]?.precision === 'country'));
  return (index: number): string => {
    if (shaded.has(index) && !backdrop) return palette.shaded;
    return index === focus ? palette.focus : palette.land;
  };
};

/** A map as items from its upper left corner, the hindmost first, with its credit under it. */
export const drawMap = (
  subject: MapSubject,
  atlas: Atlas,
  setting: Setting,
  width: Length,
  height: Length,
): readonly Item[] => {
  const palette = subject.backdrop ? nightPalette : dayPalette;
  const onLand = { ...setting, background: colourOf(setting.context.theme, palette.land) };
  const room = creditRoom(toPoints(width), setting, subject.backdrop);
  const size = [toPoints(width), toPoints(height) - room] as const;
  const plan = planMap(subject, atlas, onLand, size);
  const names = countryNames(subject.places, subject.countries, atlas, setting.context.language);
  return [
    ...groundItems(plan, colouring(subject, palette), atlas, names, palette, setting),
    ...areaItems(plan, palette, setting),
    ...lineItems(plan, palette, setting),
    ...markItems(plan, palette, setting),
    ...labelItems(plan, setting),
    ...scaleItems(plan, palette, setting),
    ...globeItems(plan, palette, setting),
    ...frameItems(plan, palette, setting),
    creditItem(toPoints(width), toPoints(height), setting, subject.backdrop),
  ];
};
