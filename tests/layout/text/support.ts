import type { SceneParagraph, SceneRun } from '../../../src/layout/scene.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { colour } from '../../../src/unit/colour.ts';
import { zero } from '../../../src/unit/length.ts';

export const fonts: Theme['fonts'] = {
  heading: { name: 'Georgia', metrics: 'gelasio' },
  body: { name: 'Calibri', metrics: 'carlito' },
  complexScript: { name: 'Arial', metrics: 'noto-sans-arabic' },
};

/** The same faces with another family for the body. */
export const bodyOf = (metrics: string): Theme['fonts'] => ({
  ...fonts,
  body: { name: metrics, metrics },
});

const black = colour('000000');
if (!black) throw new Error('black is a colour');

export const run = (text: string, style: Partial<SceneRun> = {}): SceneRun => ({
  text,
  font: 'body',
  size: 12,
  bold: false,
  italic: false,
  colour: black,
  spacing: 0,
  language: 'en',
  underline: false,
  raised: false,
  link: undefined,
  ...style,
});

export const paragraph = (runs: readonly SceneRun[], rest: Partial<SceneParagraph> = {}): SceneParagraph => ({
  runs,
  align: 'start',
  direction: 'ltr',
  spaceBefore: zero,
  indent: zero,
  bullet: undefined,
  ...rest,
});

/** The first run of a paragraph. */
export const onlyRun = ({ runs }: SceneParagraph): SceneRun => {
  const [first] = runs;
  if (!first) throw new Error('a paragraph without runs');
  return first;
};
