import type { XmlElement } from '../../package/xml/element.ts';
import { attribute, children, path } from '../../package/xml/query.ts';
import { type Colour, colour } from '../../unit/colour.ts';
import { type OpenPackage, targetsOf } from '../open/package.ts';
import type { Sheet } from './deck.ts';

/** What the names of theme colours stand for on a page: `bg1` → `FFFFFF`. */
export type Palette = (name: string) => Colour | undefined;

const presets: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  gray: '808080',
};

const masterOf = (sheet: Sheet): Sheet => (sheet.base ? masterOf(sheet.base) : sheet);

/** The names that a page gives to the colours of its theme (`p:clrMap`), a page's own before its master's. */
const mapping = (sheet: Sheet): ReadonlyMap<string, string> => {
  const own = path(sheet.part.root, 'p:clrMapOvr', 'a:overrideClrMapping');
  const map = own ?? sheet.part.all('p:clrMap')[0];
  return map ? new Map(map.attributes) : sheet.base ? mapping(sheet.base) : new Map();
};

/** The colours of a page's theme. */
export const paletteOf = (file: OpenPackage, sheet: Sheet): Palette => {
  const theme = file.xml.get(targetsOf(file, masterOf(sheet).part.name, 'theme')[0] ?? '');
  const scheme = theme && path(theme.root, 'a:themeElements', 'a:clrScheme');
  const slots = new Map(
    (scheme ? children(scheme) : []).flatMap((slot) => {
      const held = children(slot)[0];
      const value = held && (attribute(held, 'lastClr') ?? attribute(held, 'val'));
      const found = value === undefined ? undefined : colour(value);
      return found === undefined ? [] : [[slot.name.slice('a:'.length), found] as const];
    }),
  );
  const names = mapping(sheet);
  return (name) => slots.get(names.get(name) ?? name);
};

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (value: Colour): Channels => [
  Number.parseInt(value.slice(0, 2), 16) / 255,
  Number.parseInt(value.slice(2, 4), 16) / 255,
  Number.parseInt(value.slice(4, 6), 16) / 255,
];

const clamp = (part: number): number => Math.min(1, Math.max(0, part));
const hexadecimal = (part: number): string =>
  Math.round(clamp(part) * 255)
    .toString(16)
    .padStart(2, '0');

const lightnessOf = (channels: Channels): number => (Math.max(...channels) + Math.min(...channels)) / 2;

/** The same hue and saturation (HSL) in another lightness. */
const withLightness = (channels: Channels, lightness: number): Channels => {
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const before = lightnessOf(channels);
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * before - 1));
  const chroma = saturation * (1 - Math.abs(2 * lightness - 1));
  const floor = lightness - chroma / 2;
  const moved = (part: number): number =>
    most === least ? lightness : floor + ((part - least) / (most - least)) * chroma;
  return [moved(channels[0]), moved(channels[1]), moved(channels[2])];
};

/** How a colour is altered (ECMA-376 part 1, 20.1.2.3), by the share of 1 that stands in `val`. */
const changes: Readonly<Record<string, (channels: Channels, share: number) => Channels>> = {
  'a:lumMod': (from, share) => withLightness(from, clamp(lightnessOf(from) * share)),
  'a:lumOff': (from, share) => withLightness(from, clamp(lightnessOf(from) + share)),
  'a:shade': ([red, green, blue], share) => [red * share, green * share, blue * share],
  'a:tint': ([red, green, blue], share) => [
    1 - (1 - red) * share,
    1 - (1 - green) * share,
    1 - (1 - blue) * share,
  ],
};

const altered = (start: Colour, element: XmlElement): Colour | undefined => {
  if (element.children.length === 0) return start;
  let channels = channelsOf(start);
  for (const change of children(element)) {
    const apply = changes[change.name];
    // What is seen through, or altered in a way that is not followed here, has no colour of its own.
    if (!apply) return undefined;
    channels = apply(channels, Number(attribute(change, 'val') ?? 0) / 100_000);
  }
  return colour(channels.map(hexadecimal).join(''));
};

const statedIn = (element: XmlElement): string => attribute(element, 'val') ?? '';

/** What a colour is before it is altered. */
const starts: ReadonlyMap<string, (element: XmlElement, palette: Palette) => Colour | undefined> = new Map([
  ['a:srgbClr', (element) => colour(statedIn(element))],
  ['a:schemeClr', (element, palette) => palette(statedIn(element))],
  ['a:sysClr', (element) => colour(attribute(element, 'lastClr') ?? '')],
  ['a:prstClr', (element) => colour(presets[statedIn(element)] ?? '')],
]);

/** The colour that a fill's or text's element gives: `a:srgbClr`, `a:schemeClr`; `undefined` where it cannot be told. */
export const colourOf = (holder: XmlElement | undefined, palette: Palette): Colour | undefined => {
  const element = holder && children(holder)[0];
  if (!element) return undefined;
  const found = starts.get(element.name)?.(element, palette);
  return found && altered(found, element);
};
