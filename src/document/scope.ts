import { directionOf, directionOfLanguage } from './language.ts';
import type { Direction } from './node.ts';
import { attribute, type Element } from './xml/element.ts';

/** Language and direction, as they hold for text. */
export interface Scope {
  readonly language: string;
  readonly direction: Direction;
}

/** All text in an element but that with a direction of its own. */
const ownText = (element: Element): string =>
  element.children
    .map((child) => {
      if (child.kind === 'characters') return child.value;
      return attribute(child, 'dir') === undefined ? ownText(child) : '';
    })
    .join('');

const directionIn = (element: Element, outer: Direction): Direction => {
  const given = attribute(element, 'dir');
  if (given === 'ltr' || given === 'rtl') return given;
  return given === 'auto' ? (directionOf(ownText(element)) ?? outer) : outer;
};

/** What holds inside of an element: its own `lang` and `dir`, else what holds around it. */
export const scopeIn = (element: Element, outer: Scope): Scope => ({
  language: attribute(element, 'lang') ?? outer.language,
  direction: directionIn(element, outer.direction),
});

/** What holds in the whole document: the direction is that of its language where `dir` does not say it. */
export const scopeOfMain = (main: Element): Scope => {
  const language = attribute(main, 'lang') ?? 'und';
  return scopeIn(main, { language, direction: directionOfLanguage(language) });
};
