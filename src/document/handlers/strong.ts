import type { PhrasingHandler } from './build.ts';

export const strong: PhrasingHandler = (element, build) => [
  { kind: 'strong', origin: build.origin(element), children: build.phrasing(element) },
];
