import type { Box } from '../../unit/box.ts';
import { type Colour, colour } from '../../unit/colour.ts';
import { add, inch, type Length, point, scale, subtract, zero } from '../../unit/length.ts';
import { written } from '../blocks/numeral.ts';
import type { Setting } from '../context.ts';
import type { SceneRun, TextItem } from '../scene.ts';
import { naturalWidth } from '../text/measure.ts';
import { frameText } from './box-text.ts';

/** TLP 2.0: twelve points or more. */
const leastSize = 12;
const padding = inch(0.09);
const height = inch(0.28);
/** The box is this much wider than its text, so that no renderer breaks it. */
const safety = point(2);

const black = (): Colour | undefined => colour('000000');

const inMarking = (run: SceneRun, colour: Colour): SceneRun => ({
  ...run,
  bold: true,
  size: Math.max(leastSize, run.size),
  colour,
  language: 'en', // labels of the Traffic Light Protocol are never translated
});

/** Every slide bears the same marking twice, and each head is measured beside it: its runs are made once. */
const marked = new WeakMap<readonly SceneRun[], readonly SceneRun[]>();

const markingRuns = (setting: Setting): readonly SceneRun[] => {
  const { marking } = setting.context.furniture;
  if (!marking) return [];
  const { runs } = written(marking.text.toUpperCase(), 'marking', setting).paragraph;
  const made = marked.get(runs) ?? runs.map((run) => inMarking(run, marking.colour));
  marked.set(runs, made);
  return made;
};

/** How wide the marking's box is; zero where the document bears none. */
export const markingWidth = (setting: Setting): Length => {
  const runs = markingRuns(setting);
  return runs.length === 0
    ? zero
    : add(naturalWidth(runs, setting.context.theme.fonts), padding, padding, safety);
};

/** The marking at the end of a band of the slide, coloured on black. */
export const markingItem = (name: string, band: Box, setting: Setting): readonly TextItem[] => {
  const runs = markingRuns(setting);
  if (runs.length === 0) return [];
  const width = markingWidth(setting);
  const box = {
    left: subtract(add(band.left, band.width), width),
    top: add(band.top, scale(subtract(band.height, height), 0.5)),
    width,
    height,
  };
  const insets = { left: padding, right: padding, top: zero, bottom: zero };
  const fill = black();
  return [frameText(name, runs, box, setting, { align: 'centre', insets, ...(fill ? { fill } : {}) })];
};
