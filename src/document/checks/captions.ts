import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import { attribute, childOf } from '../xml/element.ts';
import type { Check } from './check.ts';

/** A figure with a caption has an id to be numbered by. */
export const captions: Check =
  ({ markup, report }) =>
  (element) => {
    if (element.name !== 'figure' || !childOf(element, 'figcaption')) return;
    if (attribute(element, 'id') !== undefined) return;
    report(diagnostic('figure-without-id', {}, detailsOf(originOf(markup, element.start, element.end))));
  };
