import type { List } from '../../../document/node.ts';
import { emu, inch, type Length, scale } from '../../../unit/length.ts';
import { anchorsOf } from '../../blocks/anchors.ts';
import { briefOf } from '../../inline/brief.ts';
import type { Item } from '../../scene.ts';
import { figureAtom } from '../atom.ts';
import type { FigureComposer } from '../composer.ts';
import { mapAlternative } from './alternative.ts';
import type { Atlas } from './atlas/atlas.ts';
import { drawMap } from './draw.ts';
import { countryOf } from './nations.ts';
import type { MapPlace } from './place.ts';
import type { MapSubject } from './plan.ts';
import { placed, readPlaces } from './read-places.ts';

/** Of its width: the lowest and the tallest that a map may be. */
const lowest = 0.42;
const tallest = 1.1;
/** As tall as this, a map is never too low, however wide it is. */
const tallEnough = inch(4.2);

/** The country of the event, else that of the most places, the first of them where several have as many. */
const focusOf = (places: readonly MapPlace[], countries: readonly number[]): number => {
  const event = countries[places.findIndex((place) => place.event)] ?? -1;
  if (event !== -1) return event;
  const known = countries.filter((country) => country !== -1);
  const count = (country: number): number => known.filter((each) => each === country).length;
  return known.reduce((best, country) => (best === -1 || count(country) > count(best) ? country : best), -1);
};

const subjects = new WeakMap<List, MapSubject>();

/** What a list of class `map` is a map of; worked out once, since layout tries many sizes. */
const subjectFor = (list: List, atlas: Atlas): MapSubject => {
  const found = subjects.get(list);
  if (found) return found;
  const known = placed(readPlaces(list)).map((place) => ({ place, country: countryOf(atlas, place) }));
  const drawable = known.filter(({ place, country }) => place.position || country !== -1);
  const places = drawable.map(({ place }) => place);
  const countries = drawable.map(({ country }) => country);
  const focus = focusOf(places, countries);
  const subject = { places, countries, focus, backdrop: list.classes.includes('backdrop') };
  subjects.set(list, subject);
  return subject;
};

/** Draws a thing of any height once. */
const once = (draw: (height: Length) => readonly Item[]): ((height: Length) => readonly Item[]) => {
  const drawn = new Map<Length, readonly Item[]>();
  return (height) => {
    const items = drawn.get(height) ?? draw(height);
    drawn.set(height, items);
    return items;
  };
};

/** Places on a map; without a place that can be drawn, or an atlas to draw it from, they stay a list. */
export const map: FigureComposer<List> = (list, setting, composing) => {
  const { atlas, theme } = setting.context;
  const subject = atlas && subjectFor(list, atlas);
  if (!atlas || !subject || subject.places.length === 0)
    return composing.atoms([{ ...list, classes: [] }], setting);
  const { width } = setting;
  return [
    figureAtom({
      name: theme.labels.words.map ?? 'Map',
      width,
      least: emu(Math.min(scale(width, lowest), tallEnough)),
      most: emu(width * tallest),
      alternative: mapAlternative(subject.places, theme.labels),
      keepsSides: true,
      draw: once((height) => drawMap(subject, atlas, setting, width, height)),
      brief: briefOf(list),
      anchors: anchorsOf(list),
    }),
  ];
};
