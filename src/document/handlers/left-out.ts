import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf } from '../place.ts';
import type { Element } from '../xml/element.ts';
import type { Build } from './build.ts';

/** Says that an element without content takes with it something that was printed. An element that is wholly empty goes without a word. */
export const reportLeftOut = (element: Element, lost: string, build: Build): void =>
  build.report(
    diagnostic('content-left-out', { element: element.name, lost }, detailsOf(build.origin(element))),
  );
