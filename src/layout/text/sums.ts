import type { Theme } from '../../theme/theme.ts';
import type { SceneRun } from '../scene.ts';
import { type Advances, faceOf } from './advance.ts';

/** Widths that were predicted are multiplied by this: the smallest margin at which no line was predicted too few. */
const safety = 1.015;

/** Superscripts are drawn at two thirds of their size. */
const raisedScale = 2 / 3;

/** A tab reaches at most the next of Office's default stops, which stand an inch apart. */
const tabWidth = 72;
const tab = 9; // its code unit

export const textOf = (runs: readonly Pick<SceneRun, 'text'>[]): string => {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
};

/** How far each code unit of a text, and its end, stands from its beginning: `advances` × `scale` points, safety margin included. */
export interface Ruler {
  readonly advances: Advances;
  readonly scale: number;
}

const placeAt = ({ advances, scale }: Ruler, offset: number): number => (advances[offset] ?? 0) * scale;

export const between = (ruler: Ruler, from: number, to: number): number =>
  placeAt(ruler, to) - placeAt(ruler, from);

const scaleOf = (run: SceneRun): number => run.size * (run.raised ? raisedScale : 1) * safety;

const summed = (runs: readonly SceneRun[], fonts: Theme['fonts']): Advances => {
  const sums = [0];
  let before = 0;
  for (const run of runs) {
    const advances = faceOf(fonts, run).advances(run.text);
    const scale = scaleOf(run);
    const spacing = run.spacing * safety;
    let extra = 0;
    for (let index = 1; index < advances.length; index++) {
      extra += spacing + (run.text.charCodeAt(index - 1) === tab ? tabWidth : 0);
      sums.push(before + (advances[index] ?? 0) * scale + extra);
    }
    before = sums.at(-1) ?? 0;
  }
  return sums;
};

/** The ruler of some runs. Most paragraphs are one run: its face's own advances will do, in whatever size it is set. */
export const rulerOf = (runs: readonly SceneRun[], fonts: Theme['fonts']): Ruler => {
  const [only, ...others] = runs;
  if (only && others.length === 0 && only.spacing === 0 && !only.text.includes('\t'))
    return { advances: faceOf(fonts, only).advances(only.text), scale: scaleOf(only) };
  return { advances: summed(runs, fonts), scale: 1 };
};
