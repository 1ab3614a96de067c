import { attribute } from '../xml/element.ts';
import type { PhrasingHandler } from './build.ts';

export const citation: PhrasingHandler = (element, build) => {
  const locator = attribute(element, 'data-locator')?.trim();
  return [
    {
      kind: 'citation',
      origin: build.origin(element),
      source: attribute(element, 'data-source') ?? '',
      locator: locator === '' ? undefined : locator,
    },
  ];
};
