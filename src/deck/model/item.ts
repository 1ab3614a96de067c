import type { GroupItem, Item } from '../../layout/scene.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { chartModel } from './chart.ts';
import { connectorModel } from './connector.ts';
import type { FrameModel } from './model.ts';
import { pathModel } from './path.ts';
import { pictureModel } from './picture.ts';
import { lineModel, shapeModel } from './shape.ts';
import { tableModel } from './table.ts';
import { textModel } from './text.ts';
import type { Surroundings } from './wish.ts';

type Modeller<K extends Item['kind']> = (
  item: Extract<Item, { kind: K }>,
  around: Surroundings,
) => readonly FrameModel[];

/** The library knows no groups: the members follow each other, and each says which groups it stands in. */
const groupModel = (item: GroupItem, around: Surroundings): readonly FrameModel[] => {
  const id = around.nextGroup.id;
  around.nextGroup.id += 1;
  const group = {
    id,
    name: withoutForbidden(item.name),
    alternative: item.alternative === undefined ? undefined : withoutForbidden(item.alternative),
  };
  const within = { ...around, groups: [...around.groups, group] };
  return item.items.flatMap((member) => frameModels(member, within));
};

const modellers = {
  text: textModel,
  shape: shapeModel,
  line: lineModel,
  path: pathModel,
  connector: connectorModel,
  table: tableModel,
  picture: pictureModel,
  chart: chartModel,
  group: groupModel,
} satisfies { [K in Item['kind']]: Modeller<K> };

/** The frames that show an item: one, or those of a group's members. */
export const frameModels = (item: Item, around: Surroundings): readonly FrameModel[] =>
  // The entry under an item's kind takes that item; TypeScript cannot follow that through the union.
  (modellers[item.kind] as Modeller<Item['kind']>)(item, around);
