import { attribute } from '../xml/element.ts';
import type { FlowHandler } from './build.ts';
import { common } from './common.ts';

export const picture: FlowHandler = (element, build) => [
  {
    kind: 'picture',
    ...common(element, build),
    file: attribute(element, 'src') ?? '',
    alternative: attribute(element, 'alt') ?? '',
  },
];
