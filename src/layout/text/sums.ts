import type { Theme } from '../../theme/theme.ts';
import type { SceneRun } from '../scene.ts';
import { faceOf } from './advance.ts';

/** Widths that were predicted are multiplied by this: the smallest margin at which no line was predicted too few. */
const safety = 1.015;

/** Superscripts are drawn at two thirds of their size. */
const raisedScale = 2 / 3;

/** A tab reaches at most the next of Office's default stops, which stand an inch apart. */
const tabWidth = 72;

export const textOf = (runs: readonly Pick<SceneRun, 'text'>[]): string => {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
};

/** Sums of widths in points, safety margin included, before each code unit of the runs' text and after the last. */
export const sumsOf = (runs: readonly SceneRun[], fonts: Theme['fonts']): Float64Array => {
  const sums = new Float64Array(runs.reduce((length, run) => length + run.text.length, 1));
  let offset = 0;
  for (const run of runs) {
    const advances = faceOf(fonts, run).advances(run.text);
    const size = run.size * (run.raised ? raisedScale : 1) * safety;
    const before = sums[offset] ?? 0;
    let extra = 0;
    for (let index = 1; index < advances.length; index++) {
      extra += run.spacing * safety + (run.text.charCodeAt(index - 1) === 9 ? tabWidth : 0);
      sums[offset + index] = before + (advances[index] ?? 0) * size + extra;
    }
    offset += run.text.length;
  }
  return sums;
};
