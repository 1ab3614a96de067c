import { attribute, classesOf } from '../xml/element.ts';
import type { PhrasingHandler } from './build.ts';

export const phrase: PhrasingHandler = (element, build) => [
  {
    kind: 'phrase',
    origin: build.origin(element),
    classes: classesOf(element),
    status: attribute(element, 'data-status'),
    children: build.phrasing(element),
  },
];
