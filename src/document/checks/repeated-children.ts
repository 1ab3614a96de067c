import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import { tagOf } from '../tags/tags.ts';
import { elements } from '../xml/element.ts';
import type { Check } from './check.ts';

/** What an element takes once, it has once. */
export const repeatedChildren: Check =
  ({ markup, report }) =>
  (element) => {
    const once = tagOf(element.name)?.once ?? [];
    for (const name of once) {
      const [first, ...others] = elements(element).filter((child) => child.name === name);
      for (const other of others) {
        const before = first && originOf(markup, first.start, first.end).template;
        const hints = before ? [{ message: 'the first one is here', span: before }] : [];
        const details = detailsOf(originOf(markup, other.start, other.end), hints);
        report(diagnostic('element-repeated', { element: name, parent: element.name }, details));
      }
    }
  };
