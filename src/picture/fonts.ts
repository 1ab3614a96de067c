import type { SceneRun } from '../layout/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { codeFont } from '../unit/code-font.ts';

type Fonts = Theme['fonts'];

/** The open font of the same widths, by the name of its width table; the rasteriser has files of these. */
const twins: Readonly<Record<string, string>> = {
  carlito: 'Carlito',
  arimo: 'Arimo',
  tinos: 'Tinos',
  caladea: 'Caladea',
  gelasio: 'Gelasio',
  'noto-sans-arabic': 'Noto Sans Arabic',
};

const serifs: ReadonlySet<string> = new Set(['tinos', 'caladea', 'gelasio']);

/**
 * How far below the top of a line its letters stand, in em. PowerPoint gives each line 1.2 em; the share above the
 * letters' foot is that of the font's own ascent in its height (`usWinAscent` and `usWinDescent` of Office's fonts).
 */
const ascents: Readonly<Record<string, number>> = {
  carlito: 0.936,
  arimo: 0.972,
  tinos: 0.966,
  caladea: 0.973,
  gelasio: 0.969,
};
const commonAscent = 0.96;

/** @returns how far below its line's top the foot of a run's letters stands, in points */
export const baselineOf = (run: Pick<SceneRun, 'font' | 'size'>, fonts: Fonts): number =>
  ((run.font === 'code' ? undefined : ascents[fonts[run.font].metrics]) ?? commonAscent) * run.size;

/** Names of words need no quotes in CSS, and the rasteriser knows none in a list. */
const quoted = (name: string): string =>
  /^[A-Za-z][\w-]*( [A-Za-z][\w-]*)*$/.test(name) ? name : `'${name.replace(/['\\]/g, '')}'`;

const list = (names: readonly (string | undefined)[], metrics: string): string =>
  [
    ...names.flatMap((name) => (name === undefined ? [] : [quoted(name)])),
    serifs.has(metrics) ? 'serif' : 'sans-serif',
  ].join(', ');

/** Faces of fixed width that a machine may have in the place of Office's. */
const fixedTwins = ['Courier New', 'Liberation Mono'] as const;

/** Office's font, then its open twin, then any of its kind; the rasteriser has no file of fixed width, and takes the body's. */
export const familyOf = (font: SceneRun['font'], fonts: Fonts): string => {
  const { name, metrics } = fonts[font === 'code' ? 'body' : font];
  const before = font === 'code' ? [codeFont, ...fixedTwins] : [];
  return list([...before, name, twins[metrics]], metrics);
};

/** The fonts of Arabic and Hebrew. */
export const complexFamily = ({ complexScript: { name, metrics } }: Fonts): string =>
  list([name, twins[metrics], twins.arimo], metrics);

/** Letters that are joined or run from right to left: Hebrew, Arabic, Syriac, Thaana and their like. */
const complex = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** True where the font for complex scripts draws the text. */
export const isComplex = (text: string): boolean => complex.test(text);
