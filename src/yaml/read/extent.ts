import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import { limits } from '../../unit/limits.ts';
import type { Located } from '../tree.ts';

/** How much of a file's extent has been seen, and whether any of it is too much. */
interface Extent {
  values: number;
  sound: boolean;
}

const { entries, textCharacters, values } = limits;

const look = (node: Located, extent: Extent, report: Report): void => {
  extent.values += 1;
  if (extent.values > values.most) return;
  if (node.kind === 'scalar') {
    const { length } = node.text;
    if (length <= textCharacters.most) return;
    extent.sound = false;
    report(diagnostic('text-too-long', { length, most: textCharacters.most }, { span: node.span }));
    return;
  }
  const inside = node.kind === 'mapping' ? node.pairs.map(({ value }) => value) : node.items;
  if (inside.length > entries.most) {
    extent.sound = false;
    report(diagnostic('list-too-long', { count: inside.length, most: entries.most }, { span: node.span }));
    return;
  }
  for (const each of inside) look(each, extent, report);
};

/** Says what is longer than anyone writes, before anything is done with it: @returns whether the rest may be read. */
export const isOfSoundExtent = (tree: Located, report: Report): boolean => {
  const extent: Extent = { values: 0, sound: true };
  look(tree, extent, report);
  if (extent.values <= values.most) return extent.sound;
  report(diagnostic('too-many-values', { most: values.most }, { span: tree.span }));
  return false;
};
