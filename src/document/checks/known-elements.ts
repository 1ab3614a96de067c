import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { detailsOf, originOf } from '../place.ts';
import { tagOf, tags } from '../tags/tags.ts';
import type { Check } from './check.ts';

/** What people write from habit, and what stands for it here. */
const habits: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  u: 'em',
  h5: 'h4',
  h6: 'h4',
  article: 'section',
  slide: 'section',
  img: 'figure',
  dfn: 'em',
  kbd: 'code',
  samp: 'code',
  pre: 'code',
  small: 'span',
  mark: 'strong',
  body: 'main',
  html: 'main',
};

const hintsFor = (name: string): readonly Hint[] => {
  const habit = Object.hasOwn(habits, name) ? habits[name] : undefined;
  return didYouMean(habit ?? nearest(name, Object.keys(tags)));
};

/** Every element is one of the table. */
export const knownElements: Check =
  ({ markup, report }) =>
  (element) => {
    if (tagOf(element.name)) return;
    const details = detailsOf(originOf(markup, element.start, element.end), hintsFor(element.name));
    report(diagnostic('element-unknown', { element: element.name }, details));
  };
