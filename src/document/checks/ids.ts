import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { blameOf, detailsOf } from '../place.ts';
import type { Attribute } from '../xml/element.ts';
import type { Check } from './check.ts';

/** An id stands once in a document. */
export const ids: Check = ({ markup, report }) => {
  const seen = new Map<string, Attribute>();
  return (element) => {
    const found = element.attributes.find(({ name }) => name === 'id');
    if (!found) return;
    const before = seen.get(found.value);
    if (!before) {
      seen.set(found.value, found);
      return;
    }
    const first = blameOf(markup, before.valueStart, before.valueEnd);
    const span = first.brief ?? first.template;
    const hints = span ? [{ message: 'it is given first here', span }] : [];
    const details = detailsOf(blameOf(markup, found.valueStart, found.valueEnd), hints);
    report(diagnostic('id-repeated', { id: found.value }, details));
  };
};
