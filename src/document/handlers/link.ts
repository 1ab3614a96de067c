import { collapse } from '../white-space.ts';
import { attribute } from '../xml/element.ts';
import type { PhrasingHandler } from './build.ts';
import { reportLeftOut } from './left-out.ts';

/** `#id` refers within the document and may be empty; any other link needs words to be seen. */
export const link: PhrasingHandler = (element, build) => {
  const href = attribute(element, 'href') ?? '';
  const origin = build.origin(element);
  const children = build.phrasing(element);
  if (href.startsWith('#')) return [{ kind: 'reference', origin, target: href.slice(1), children }];
  if (collapse(children).length > 0) return [{ kind: 'link', origin, target: href, children }];
  reportLeftOut(element, 'its address', build);
  return [];
};
