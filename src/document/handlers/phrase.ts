import { classesOf } from '../xml/element.ts';
import type { PhrasingHandler } from './build.ts';

export const phrase: PhrasingHandler = (element, build) => [
  {
    kind: 'phrase',
    origin: build.origin(element),
    classes: classesOf(element),
    children: build.phrasing(element),
  },
];
