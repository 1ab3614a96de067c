import { describe, expect, it } from 'vitest';
import type { Deck, Document, Handout } from '../../src/document/node.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { markupFrom } from '../support/template-text.ts';

const words = {
  figure: 'Figure {number}',
  table: 'Table {number}',
  caption: '{label}. ',
  usedIn: 'Used in: {parts}',
  usedInNext: ', ',
  opening: 'Bottom line',
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const parsed = <D extends Document>(form: D['kind'], inside: string): D => {
  const document = parseDocument(
    markupFrom(`<main lang="en" title="T">${inside}</main>`),
    form,
    () => undefined,
  );
  return freeze(document as D); // the form names the kind of document
};

const sources =
  '<ul class="sources"><li data-source="a" data-label="A">A</li><li data-source="b" data-label="B">B</li></ul>';

describe('Resolving', () => {
  it('leaves what it is given as it was, and gives the same for the same', () => {
    const handout = parsed<Handout>(
      'handout',
      `<p><cite data-source="b"/><a href="#f"/></p><figure id="f"><p>x</p><figcaption>c</figcaption></figure>${sources}`,
    );
    const deck = parsed<Deck>('deck', '<section><h1>S</h1></section><section><h1>S</h1></section>');
    const once = resolve({ deck, handout, words, report: () => undefined });
    const again = resolve({ deck, handout, words, report: () => undefined });
    expect(again).toEqual(once);
  });

  it('gives back the same documents where there is nothing to resolve', () => {
    const handout = parsed<Handout>('handout', `<p>x <cite data-source="a"/></p>${sources}`);
    const deck = parsed<Deck>('deck', '<section><h1>S</h1><p>y</p></section>');
    const resolved = resolve({ deck, handout, words, report: () => undefined });
    expect(resolved.handout).toBe(handout);
    expect(resolved.deck).toBe(deck);
  });
});
