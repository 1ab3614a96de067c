import { isElement, type XmlElement } from '../../../package/xml/element.ts';
import type { Found } from '../../finding.ts';
import type { PackageRule } from '../../rule.ts';
import { orders, rest } from './orders.ts';

const ranks: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(orders).map(([parent, order]) => [
    parent,
    new Map(order.map((name, index) => [name, index])),
  ]),
);

const within = (parent: XmlElement, rank: ReadonlyMap<string, number>, part: string, found: Found): void => {
  let [highest, before] = [-1, ''];
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    const { name } = node;
    const own = rank.get(name) ?? rank.get(rest);
    if (own === undefined) continue;
    if (own < highest) {
      found('element-order', { element: name, before, parent: parent.name }, { part });
      return;
    }
    [highest, before] = [own, name];
  }
};

/** Children stand in the order of the schema: one finding a parent. Paragraph properties have a rule of their own. */
export const elementOrder: PackageRule = (file, found) => {
  for (const part of file.xml.values()) {
    for (const [parent, rank] of ranks)
      for (const element of part.all(parent)) within(element, rank, part.name, found);
  }
};
