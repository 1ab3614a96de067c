import type { Inline } from '../../../../document/node.ts';
import type { Setting } from '../../../context.ts';
import type { Item } from '../../../scene.ts';
import { legibleOn } from '../../../style.ts';
import { sideLook } from '../look/sides.ts';
import type { Geometry } from './geometry.ts';
import { boxOf } from './rect.ts';
import { textItem, type Words, wordsIn } from './words.ts';

/** In points: above and below the name of a side. */
const headPadding = { above: 6, below: 4 };

/** The name of a side in its own colour. */
export const headWords = (words: readonly Inline[], side: number, width: number, setting: Setting): Words => {
  const { theme } = setting.context;
  const look = sideLook(side, theme);
  const measured = wordsIn([{ inlines: words, role: 'sideName' }], width, {
    ...setting,
    background: look.ground,
  });
  const colour = legibleOn(theme, look.ground, look.colour);
  return {
    ...measured,
    paragraphs: measured.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.map((run) => ({ ...run, colour })),
    })),
  };
};

export const headHeight = (words: Words): number => words.height + headPadding.above + headPadding.below;

/** The ground of a side with its name. */
export const groundItems = (
  { side, ground, head }: Geometry['grounds'][number],
  words: Words,
  name: string,
  setting: Setting,
): readonly Item[] => [
  {
    kind: 'shape',
    name: `Ground: ${name}`,
    box: boxOf(ground),
    alternative: '',
    brief: undefined,
    geometry: 'rectangle',
    fill: sideLook(side, setting.context.theme).ground,
    stroke: undefined,
  },
  textItem(
    words,
    { ...head, top: head.top + headPadding.above, bottom: head.top + headPadding.above + words.height },
    { name: `Side: ${name}` },
  ),
];
