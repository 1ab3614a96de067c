import type { Origin } from '../node.ts';
import { attribute, classesOf, type Element } from '../xml/element.ts';
import type { Build } from './build.ts';

interface Common {
  readonly origin: Origin;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

/** What every block has. */
export const common = (element: Element, build: Build): Common => ({
  origin: build.origin(element),
  id: attribute(element, 'id'),
  classes: classesOf(element),
});
