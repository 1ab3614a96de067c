import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Build } from './handlers/build.ts';
import { common } from './handlers/common.ts';
import type { Slide } from './node.ts';
import { detailsOf } from './place.ts';
import { plainText } from './plain-text.ts';
import { attribute, childOf, type Element } from './xml/element.ts';

/** The layout of a slide that names none. */
const usualLayout = 'content';

/** A `section` of a deck. */
export const slideOf = (section: Element, build: Build): Slide => {
  const children = build.blocks(section);
  const aside = childOf(section, 'aside');
  const title = children.find((child) => child.kind === 'heading' && child.level === 1);
  if (!title || plainText([title]) === '')
    build.report(diagnostic('slide-without-title', {}, detailsOf(build.origin(section))));
  return {
    kind: 'slide',
    ...common(section, build),
    layout: attribute(section, 'data-layout') ?? usualLayout,
    group: attribute(section, 'data-group'),
    children,
    notes: aside ? build.inside(aside).blocks(aside) : [],
  };
};
