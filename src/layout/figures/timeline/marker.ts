import type { Box } from '../../../unit/box.ts';
import type { Colour } from '../../../unit/colour.ts';
import { emu, inch, type Length, point } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { ShapeItem } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import type { Entry } from './entry.ts';
import type { Bar } from './mark.ts';
import { isKnown } from './when.ts';

const plain = inch(0.2);
/** The event's own; no marker is larger. */
export const largestMarker = inch(0.3);
export const barHeight = inch(0.14);

/** The widest outline, half of which lies outside of what it surrounds. */
export const outline = point(2.25);

export const markerSize = ({ isEvent }: Pick<Entry, 'isEvent'>): Length => (isEvent ? largestMarker : plain);

const around = (centre: Length, axis: Length, width: Length, height: Length): Box => ({
  left: emu(centre - width / 2),
  top: emu(axis - height / 2),
  width,
  height,
});

const shape = (name: string, box: Box, look: Pick<ShapeItem, 'geometry' | 'fill' | 'stroke'>): ShapeItem => ({
  kind: 'shape',
  name,
  box,
  alternative: '',
  brief: undefined,
  ...look,
});

/** The colour of an entry on the axis: the event alone has one. */
export const accentOf = ({ isEvent }: Entry, { context }: Setting): Colour =>
  colourOf(context.theme, isEvent ? 'event' : 'navy');

/** Solid on a known date, hollow where it is not known exactly. */
export const markerOf = (
  entry: Entry,
  name: string,
  at: Length,
  axis: Length,
  setting: Setting,
): ShapeItem => {
  const size = markerSize(entry);
  const accent = accentOf(entry, setting);
  const ground = setting.background;
  const known = isKnown(entry.when);
  return shape(name, around(at, axis, size, size), {
    geometry: 'ellipse',
    fill: known ? accent : ground,
    stroke: { colour: known ? ground : accent, width: known ? point(1.5) : outline, dash: 'solid' },
  });
};

/** What an entry covers of an axis to scale: solid from one date to another, pale where it was at some time within. */
export const barOf = (entry: Entry, name: string, bar: Bar, axis: Length, setting: Setting): ShapeItem => {
  const accent = accentOf(entry, setting);
  const pale = colourOf(setting.context.theme, entry.isEvent ? 'redTint' : 'navyTint');
  const width = emu(bar.to - bar.from);
  return shape(name, around(emu((bar.from + bar.to) / 2), axis, width, barHeight), {
    geometry: 'rounded',
    fill: bar.solid ? accent : pale,
    stroke: { colour: accent, width: point(1), dash: bar.solid ? 'solid' : 'dashed' },
  });
};
