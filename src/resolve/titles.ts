import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Deck, Heading, Slide } from '../document/node.ts';
import { detailsOf } from '../document/place.ts';
import { plainText } from '../document/plain-text.ts';
import { wordsIn } from './words.ts';

const titleOf = (slide: Slide): Heading | undefined =>
  slide.children.find((child): child is Heading => child.kind === 'heading' && child.level === 1);

/** Titles that differ only in case or white space are heard as the same. */
const keyOf = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ').trim();

const wordsOf = (slide: Slide): string => plainText(titleOf(slide)?.children ?? []);

/** The first " (2)", " (3)" … that makes a title nobody has. */
const suffixFor = (title: string, taken: ReadonlySet<string>): string => {
  let number = 2;
  while (taken.has(keyOf(`${title} (${number})`))) number += 1;
  return ` (${number})`;
};

/** Gives slides whose title another has already a number behind it, and says so. */
export const makeTitlesUnique = (deck: Deck, report: Report): Deck => {
  const taken = new Set(deck.slides.map((slide) => keyOf(wordsOf(slide))));
  const seen = new Set<string>();
  const renamed = (slide: Slide): Slide => {
    const title = wordsOf(slide);
    const heading = titleOf(slide);
    if (!heading || !seen.has(keyOf(title))) {
      seen.add(keyOf(title));
      return slide;
    }
    const suffix = suffixFor(title, taken);
    taken.add(keyOf(title + suffix));
    seen.add(keyOf(title + suffix));
    report(diagnostic('title-repeated', { title, unique: title + suffix }, detailsOf(heading.origin)));
    const longer = { ...heading, children: [...heading.children, wordsIn(deck, suffix, heading.origin)] };
    return { ...slide, children: slide.children.map((child) => (child === heading ? longer : child)) };
  };
  const slides = deck.slides.map(renamed);
  return slides.some((slide, index) => slide !== deck.slides[index]) ? { ...deck, slides } : deck;
};
