import type { PhrasingHandler } from './build.ts';

export const code: PhrasingHandler = (element, build) => [
  { kind: 'code', origin: build.origin(element), children: build.phrasing(element) },
];
