import type { PhrasingHandler } from './build.ts';

export const emphasis: PhrasingHandler = (element, build) => [
  { kind: 'emphasis', origin: build.origin(element), children: build.phrasing(element) },
];
