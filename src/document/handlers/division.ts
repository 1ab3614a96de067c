import { attribute } from '../xml/element.ts';
import type { FlowHandler } from './build.ts';
import { common } from './common.ts';

export const division: FlowHandler = (element, build) => {
  const children = build.blocks(element);
  const region = attribute(element, 'data-region');
  return children.length === 0 ? [] : [{ kind: 'division', ...common(element, build), region, children }];
};
