import type { HandoutStyleEntry, TextStyleEntry } from './schema/theme-file.ts';
import type { HandoutStyle, TextStyle } from './theme.ts';

/** What every theme is taken to have a colour for. */
export const textColour = 'ink';

const textStyle = (entry: TextStyleEntry): TextStyle => ({
  font: entry.font ?? 'body',
  largest: entry.largest,
  smallest: Math.min(entry.largest, entry.smallest ?? entry.largest),
  bold: entry.bold ?? false,
  italic: entry.italic ?? false,
  capitals: entry.capitals ?? false,
  colour: entry.colour ?? textColour,
  spacing: entry.spacing ?? 0,
  spaceBefore: entry.spaceBefore ?? 0,
});

const handoutStyle = (entry: HandoutStyleEntry): HandoutStyle => ({
  font: entry.font ?? 'body',
  size: entry.size,
  bold: entry.bold ?? false,
  italic: entry.italic ?? false,
  colour: entry.colour ?? textColour,
  spaceBefore: entry.spaceBefore ?? 0,
  spaceAfter: entry.spaceAfter ?? 0,
  lineHeight: entry.lineHeight ?? 1,
});

const mapped = <From, To>(
  entries: Readonly<Record<string, From | undefined>>,
  make: (entry: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([role, entry]) => (entry === undefined ? [] : [[role, make(entry)]])),
  );

/** Styles with their defaults filled in: upright body type in ink, without extra space. */
export const textStyles = (
  entries: Readonly<Record<string, TextStyleEntry | undefined>>,
): Readonly<Record<string, TextStyle>> => mapped(entries, textStyle);

export const handoutStyles = (
  entries: Readonly<Record<string, HandoutStyleEntry | undefined>>,
): Readonly<Record<string, HandoutStyle>> => mapped(entries, handoutStyle);
