import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import { contentIn } from '../tags/tag.ts';
import { tagOf } from '../tags/tags.ts';
import { type Element, isBlank } from '../xml/element.ts';
import type { Check } from './check.ts';

const longestShown = 40;

const shown = (value: string): string => {
  const text = value.trim().replace(/\s+/g, ' ');
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
};

const strayText = (element: Element) =>
  element.children.find((child) => child.kind === 'characters' && !isBlank(child.value));

/** Text stands in elements that take text; one finding an element is enough. */
export const text: Check =
  ({ markup, form, report }) =>
  (element) => {
    const tag = tagOf(element.name);
    if (!tag || contentIn(tag, form).includes('text')) return;
    const stray = strayText(element);
    if (stray?.kind !== 'characters') return;
    const leading = stray.value.length - stray.value.trimStart().length;
    const details = detailsOf(originOf(markup, stray.start + leading, stray.end));
    report(diagnostic('text-misplaced', { parent: element.name, text: shown(stray.value) }, details));
  };
