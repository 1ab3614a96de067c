import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import { elements } from '../xml/element.ts';
import type { Check } from './check.ts';

/** In a `dl` a term comes first. */
export const terms: Check =
  ({ markup, report }) =>
  (element) => {
    if (element.name !== 'dl') return;
    const [first] = elements(element).filter(({ name }) => name === 'dt' || name === 'dd');
    if (first?.name !== 'dd') return;
    const details = detailsOf(originOf(markup, first.start, first.end));
    report(diagnostic('definition-without-term', {}, details));
  };
