import type { Box, Insets } from '../../unit/box.ts';
import type { Colour } from '../../unit/colour.ts';
import { add, subtract, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import { noInsets } from '../place/text.ts';
import type { SceneParagraph, SceneRun, TextItem } from '../scene.ts';
import { measureParagraph } from '../text/measure.ts';

interface Options {
  readonly placeholder?: string;
  readonly align?: SceneParagraph['align'];
  readonly insets?: Insets;
  readonly fill?: Colour;
}

/** A paragraph of the frame around a slide, in the middle of its box. */
export const frameText = (
  name: string,
  runs: readonly SceneRun[],
  box: Box,
  setting: Setting,
  options: Options = {},
): TextItem => {
  const insets = options.insets ?? noInsets;
  const paragraph: SceneParagraph = {
    runs,
    align: options.align ?? 'start',
    direction: setting.context.direction,
    spaceBefore: zero,
    indent: zero,
    bullet: undefined,
  };
  const width = subtract(box.width, add(insets.left, insets.right));
  return {
    kind: 'text',
    name,
    box,
    alternative: undefined,
    brief: undefined,
    placeholder: options.placeholder,
    paragraphs: [paragraph],
    lines: measureParagraph(paragraph, width, setting.context.theme.fonts),
    insets,
    anchor: 'middle',
    geometry: 'rectangle',
    fill: options.fill,
    stroke: undefined,
  };
};
