import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import { attribute } from '../xml/element.ts';
import type { Check } from './check.ts';

/** A region stands on the slide itself. */
export const regions: Check =
  ({ markup, form, report }) =>
  (element, ancestors) => {
    const region = attribute(element, 'data-region');
    const parent = ancestors.at(-1);
    if (form !== 'deck' || element.name !== 'div' || region === undefined || !parent) return;
    if (parent.name === 'section') return;
    const details = detailsOf(originOf(markup, element.start, element.end));
    report(diagnostic('region-misplaced', { region, parent: parent.name }, details));
  };
