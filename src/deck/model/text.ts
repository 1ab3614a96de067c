import type { TextItem } from '../../layout/scene.ts';
import { boxInInches, textMargin } from './measure.ts';
import type { TextModel } from './model.ts';
import { indents, textRuns } from './paragraph.ts';
import { lineStyle, shapeNames } from './shape.ts';
import { frameName, type Surroundings, takePlaceholder } from './wish.ts';

export const textModel = (item: TextItem, around: Surroundings): TextModel[] => [
  {
    kind: 'text',
    name: frameName(item, around, {
      placeholder: takePlaceholder(item.placeholder, around),
      indents: indents(item.paragraphs),
    }),
    box: boxInInches(item.box),
    runs: textRuns(item.paragraphs, around.slides),
    margin: textMargin(item.insets),
    anchor: item.anchor,
    shape: shapeNames[item.geometry],
    fill: item.fill,
    line: item.stroke && lineStyle(item.stroke),
  },
];
