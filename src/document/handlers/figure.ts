import { childOf } from '../xml/element.ts';
import type { FlowHandler } from './build.ts';
import { common } from './common.ts';
import { reportLeftOut } from './left-out.ts';

export const figure: FlowHandler = (element, build) => {
  const children = build.blocks(element);
  const words = childOf(element, 'figcaption');
  const printed = words ? build.inside(words).inlines(words) : [];
  const caption = printed.length > 0 ? printed : undefined;
  if (children.length > 0) return [{ kind: 'figure', ...common(element, build), children, caption }];
  if (caption) reportLeftOut(element, 'its caption', build);
  return [];
};
