import type { LayoutPlaceholder, LineItem, Scene, SceneLayout, ShapeItem } from '../../layout/scene.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { languageTag } from '../../unit/language.ts';
import { boxInInches } from './measure.ts';
import type { LayoutModel, TextModel } from './model.ts';
import { styleOptions } from './paragraph.ts';
import { lineModel, shapeModel } from './shape.ts';
import { frameName, placeholderWishes, type Surroundings, surroundings, takePlaceholder } from './wish.ts';

type Whole = Pick<Scene, 'language' | 'direction'>;

const placeholderModel = (placeholder: LayoutPlaceholder, around: Surroundings, whole: Whole): TextModel => ({
  kind: 'text',
  name: frameName({ name: placeholder.prompt, alternative: undefined }, around, {
    placeholder: takePlaceholder(placeholder.key, around),
  }),
  box: boxInInches(placeholder.box),
  runs: [
    {
      text: withoutForbidden(placeholder.prompt).replace(/[\r\n]+/g, ' '),
      options: {
        ...styleOptions(placeholder.style),
        align: whole.direction === 'rtl' ? 'right' : 'left',
        rtlMode: whole.direction === 'rtl',
        paraSpaceBefore: 0,
        lang: languageTag(whole.language),
        softBreakBefore: false,
        breakLine: true,
      },
    },
  ],
  margin: [0, 0, 0, 0],
  anchor: 'top',
  shape: 'rect',
  fill: undefined,
  line: undefined,
});

const decorationModels = (item: ShapeItem | LineItem, around: Surroundings): LayoutModel['frames'] =>
  item.kind === 'line' ? lineModel(item, around) : shapeModel(item, around);

/** A layout with its decoration behind its placeholders; `number` keeps layouts of one name apart. */
export const layoutModel = (layout: SceneLayout, number: number, whole: Whole): LayoutModel => {
  const around = surroundings(0, placeholderWishes(layout.placeholders));
  return {
    name: `${number} ${withoutForbidden(layout.name)}`,
    background: layout.background,
    frames: [
      ...layout.decoration.flatMap((item) => decorationModels(item, around)),
      ...layout.placeholders.map((placeholder) => placeholderModel(placeholder, around, whole)),
    ],
  };
};
