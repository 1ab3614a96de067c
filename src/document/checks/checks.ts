import type { Element } from '../xml/element.ts';
import { attributes } from './attributes.ts';
import { captions } from './captions.ts';
import type { Check, CheckContext, Visitor } from './check.ts';
import { classes } from './classes.ts';
import { ids } from './ids.ts';
import { knownElements } from './known-elements.ts';
import { placement } from './placement.ts';
import { regions } from './regions.ts';
import { relations } from './relations.ts';
import { repeatedChildren } from './repeated-children.ts';
import { tableShape } from './table-shape.ts';
import { terms } from './terms.ts';
import { text } from './text.ts';

/** In the order in which findings about one element are shown. */
const checks: readonly Check[] = [
  knownElements,
  placement,
  text,
  attributes,
  classes,
  ids,
  repeatedChildren,
  regions,
  relations,
  tableShape,
  terms,
  captions,
];

const visit = (element: Element, ancestors: readonly Element[], visitors: readonly Visitor[]): void => {
  for (const visitor of visitors) visitor(element, ancestors);
  const inside = [...ancestors, element];
  for (const child of element.children) if (child.kind === 'element') visit(child, inside, visitors);
};

/** Reports all that the tree of elements says and no document can hold, in the order of the markup. */
export const check = (root: Element, context: CheckContext): void =>
  visit(
    root,
    [],
    checks.map((rule) => rule(context)),
  );
