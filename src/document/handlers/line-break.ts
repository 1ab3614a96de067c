import type { PhrasingHandler } from './build.ts';

export const lineBreak: PhrasingHandler = (element, build) => [
  { kind: 'lineBreak', origin: build.origin(element) },
];
