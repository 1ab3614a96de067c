import type { FlowHandler } from './build.ts';
import { common } from './common.ts';

export const paragraph: FlowHandler = (element, build) => {
  const children = build.inlines(element);
  return children.length === 0 ? [] : [{ kind: 'paragraph', ...common(element, build), children }];
};
