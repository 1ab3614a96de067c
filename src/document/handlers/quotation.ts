import { childOf } from '../xml/element.ts';
import type { FlowHandler } from './build.ts';
import { common } from './common.ts';
import { reportLeftOut } from './left-out.ts';

export const quotation: FlowHandler = (element, build) => {
  const children = build.blocks(element);
  const footer = childOf(element, 'footer');
  const attribution = footer ? build.inside(footer).blocks(footer) : [];
  if (children.length > 0) return [{ kind: 'quotation', ...common(element, build), children, attribution }];
  if (attribution.length > 0) reportLeftOut(element, 'its footer', build);
  return [];
};
