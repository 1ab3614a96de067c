import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { blameOf, detailsOf } from '../place.ts';
import { type Attribute, classesOf, type Element, elements } from '../xml/element.ts';
import type { Check } from './check.ts';

const attributesIn = (element: Element, names: readonly string[]): readonly Attribute[] => [
  ...element.attributes.filter(({ name }) => names.includes(name)),
  ...elements(element).flatMap((child) => attributesIn(child, names)),
];

/** The relations of a diagram join actors of the same diagram, each of which is there once. */
export const relations: Check =
  ({ markup, report }) =>
  (element) => {
    if (element.name !== 'figure' || !classesOf(element).includes('network')) return;
    const ids = new Set<string>();
    for (const { value, valueStart, valueEnd } of attributesIn(element, ['data-actor'])) {
      if (ids.has(value))
        report(diagnostic('id-repeated', { id: value }, detailsOf(blameOf(markup, valueStart, valueEnd))));
      ids.add(value);
    }
    for (const { value, valueStart, valueEnd } of attributesIn(element, ['data-from', 'data-to'])) {
      if (ids.has(value)) continue;
      const details = detailsOf(blameOf(markup, valueStart, valueEnd), didYouMean(nearest(value, ids)));
      report(diagnostic('relation-dangling', { actor: value }, details));
    }
  };
