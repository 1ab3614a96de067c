import { type Data, noData, type Origin } from '../node.ts';
import { attribute, classesOf, type Element } from '../xml/element.ts';
import type { Build } from './build.ts';

interface Common {
  readonly origin: Origin;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly data: Data;
}

const prefix = 'data-';

const dataOf = (element: Element): Data => {
  const given = element.attributes.filter(({ name }) => name.startsWith(prefix));
  return given.length === 0
    ? noData
    : Object.fromEntries(given.map(({ name, value }) => [name.slice(prefix.length), value]));
};

/** What every block has. */
export const common = (element: Element, build: Build): Common => ({
  origin: build.origin(element),
  id: attribute(element, 'id'),
  classes: classesOf(element),
  data: dataOf(element),
});
