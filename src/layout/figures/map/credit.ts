import type { Setting } from '../../context.ts';
import type { Item } from '../../scene.ts';
import { type Lettering, lettering } from './lettering.ts';
import { textItem } from './shapes.ts';

/** Between the map and the words under it, in points. */
const gap = 2;

/** Natural Earth asks for nothing and is named all the same; GeoNames' licence (CC BY 4.0) asks for its name. */
const credit = ({ context }: Setting, backdrop: boolean): string => {
  const { words } = context.theme.labels;
  return backdrop
    ? (words.boundariesCredit ?? 'Boundaries: Natural Earth. Boundaries shown do not imply endorsement.')
    : (words.mapCredit ??
        'Boundaries: Natural Earth; capitals: GeoNames, CC BY 4.0. Boundaries shown do not imply endorsement.');
};

/** Before the last sentence. */
const lastSentence = /(?<=\.) (?=[^.]+\.?$)/;

/** On one line, or each of its two sentences on one where the map is narrow. */
const set = (width: number, setting: Setting, backdrop: boolean): Lettering => {
  const words = credit(setting, backdrop);
  const inOne = lettering(words, 'mapCredit', setting);
  return inOne.width <= width ? inOne : lettering(words.replace(lastSentence, '\n'), 'mapCredit', setting);
};

/** What the credit takes under a map of that width, in points. */
export const creditRoom = (width: number, setting: Setting, backdrop: boolean): number =>
  set(width, setting, backdrop).height + gap;

/** Whose the borders are and what they do not say, under a map of that size (points); a backdrop shows no capitals. */
export const creditItem = (width: number, height: number, setting: Setting, backdrop: boolean): Item => {
  const words = set(width, setting, backdrop);
  const rect = { x: 0, y: height - words.height, width: Math.min(words.width, width), height: words.height };
  return textItem('Map credit', words, rect, setting, { align: 'start' });
};
