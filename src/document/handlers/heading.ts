import type { Heading } from '../node.ts';
import type { FlowHandler } from './build.ts';
import { common } from './common.ts';

const headingOf =
  (level: Heading['level']): FlowHandler =>
  (element, build) => {
    const children = build.inlines(element);
    return children.length === 0 ? [] : [{ kind: 'heading', ...common(element, build), level, children }];
  };

export const heading1 = headingOf(1);
export const heading2 = headingOf(2);
export const heading3 = headingOf(3);
export const heading4 = headingOf(4);
