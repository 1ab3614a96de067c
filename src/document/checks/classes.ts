import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { blameOf, detailsOf, originOf } from '../place.ts';
import { tagOf } from '../tags/tags.ts';
import { classesOf } from '../xml/element.ts';
import type { Check } from './check.ts';

/** Classes are of the element's own list. */
export const classes: Check =
  ({ markup, report }) =>
  (element) => {
    const tag = tagOf(element.name);
    if (!tag) return;
    const known = Object.keys(tag.classes ?? {});
    const names = classesOf(element);
    const attribute = element.attributes.find(({ name }) => name === 'class');
    for (const name of names) {
      if (!attribute || known.includes(name)) continue;
      const hints = didYouMean(nearest(name, known));
      const details = detailsOf(blameOf(markup, attribute.valueStart, attribute.valueEnd), hints);
      report(diagnostic('class-unknown', { name, element: element.name }, details));
    }
    if (!tag.classRequired || names.some((name) => known.includes(name))) return;
    const details = detailsOf(originOf(markup, element.start, element.end));
    report(diagnostic('class-missing', { element: element.name, expected: known.join(' or ') }, details));
  };
