import type { XmlElement } from '../../package/xml/element.ts';
import { child } from '../../package/xml/query.ts';
import type { XmlPart } from '../open/xml-part.ts';
import { value } from './story.ts';

/** Styles by their ids. */
export type StyleSheet = ReadonlyMap<string, XmlElement>;

export const styleSheetOf = (part: XmlPart | undefined): StyleSheet =>
  new Map((part?.all('w:style') ?? []).map((style) => [value(style, 'w:styleId') ?? '', style]));

/** A style and those that it rests on, the nearest first. */
export const chainOf = (id: string | undefined, sheet: StyleSheet): readonly XmlElement[] => {
  const chain: XmlElement[] = [];
  for (let at = id === undefined ? undefined : sheet.get(id); at && !chain.includes(at); ) {
    chain.push(at);
    at = sheet.get(value(child(at, 'w:basedOn')) ?? '');
  }
  return chain;
};

/** The id of the style that paragraphs without one have. */
export const defaultStyle = (sheet: StyleSheet, kind: string): string | undefined =>
  [...sheet].find(
    ([, style]) => value(style, 'w:type') === kind && ['1', 'true'].includes(value(style, 'w:default') ?? ''),
  )?.[0];
