import type { List, ListItem } from '../../document/node.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { add, type Length, point } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Bullet } from '../scene.ts';
import { runStyleOf } from '../style.ts';
import { anchorsOf } from './anchors.ts';
import type { Composer, Composing, Prose } from './composer.ts';
import { greatPoints, keyPoints, pointRows } from './points.ts';
import { ruledRows } from './ruled.ts';
import { sourceRows } from './source-rows.ts';
import { textAtoms } from './text-atom.ts';

/** Room for a bullet, and for a number of two digits, in sizes of the text. */
const hang = { disc: 1.1, number: 1.7 } as const;

const bulletOf = (list: List, index: number): Bullet =>
  list.ordered ? { kind: 'number', start: index + 1 } : { kind: 'disc' };

const indented = (prose: Prose, by: Length, bullet: Bullet | undefined): Prose => ({
  ...prose,
  paragraph: {
    ...prose.paragraph,
    indent: add(prose.paragraph.indent, by),
    bullet: prose.paragraph.bullet ?? bullet,
  },
});

const itemProse = (
  item: ListItem,
  bullet: Bullet,
  setting: Setting,
  composing: Composing,
): readonly Prose[] => {
  const by = point(runStyleOf(setting.voice.item, setting).size * hang[bullet.kind]);
  const voice = { ...setting.voice, text: setting.voice.item };
  return composing.prose(item.children, { ...setting, voice }).map((prose, index) => {
    const placed = indented(prose, by, index === 0 ? bullet : undefined);
    return index === 0 ? { ...placed, anchors: [...anchorsOf(item), ...placed.anchors] } : placed;
  });
};

const listProse: Composer<List>['prose'] = (block, setting, composing) =>
  flatMapped(block.items, (item, index) => itemProse(item, bulletOf(block, index), setting, composing));

export const list: Composer<List> = {
  prose: listProse,
  atoms: (block, setting, composing) => {
    if (block.classes.includes('ruled')) return ruledRows(block, setting, composing);
    if (block.classes.includes('points')) return pointRows(block, setting, composing, greatPoints);
    if (block.classes.includes('key')) return pointRows(block, setting, composing, keyPoints);
    if (block.classes.includes('sources')) return sourceRows(block, setting, composing);
    return textAtoms(listProse(block, setting, composing), setting);
  },
};
