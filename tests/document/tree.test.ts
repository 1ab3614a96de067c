import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../src/document/citations.ts';
import type { Document } from '../../src/document/node.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { rewrite } from '../../src/document/rewrite.ts';
import { walk } from '../../src/document/walk.ts';
import { markupFrom } from '../support/template-text.ts';

const parsed = (form: 'deck' | 'handout', inside: string): Document => {
  const document = parseDocument(
    markupFrom(`<main lang="en" title="T">${inside}</main>`),
    form,
    () => undefined,
  );
  if (!document) throw new Error('the test’s own markup is wrong');
  return document;
};

const handout = parsed(
  'handout',
  '<p>one <em>two</em><cite data-source="b"/><br/>three</p><ul><li>four <cite data-source="a"/></li><li>five<cite data-source="b"/></li></ul>',
);

describe('Walking', () => {
  it('shows every node in reading order, a slide’s notes and a figure’s caption last', () => {
    const deck = parsed(
      'deck',
      '<section><h1>1</h1><aside class="notes"><p>4</p></aside><figure id="f"><figcaption>3</figcaption><p>2</p></figure></section>',
    );
    const words = [...walk(deck)].flatMap((node) => (node.kind === 'text' ? [node.value] : []));
    expect(words).toEqual(['1', '2', '3', '4']);
  });
});

describe('Plain text', () => {
  it('has a space for a line break, a line for a block and nothing for a citation', () => {
    expect(plainText([handout])).toBe('one two three\nfour\nfive');
  });

  it('keeps the spaces that stand inside of elements', () => {
    const document = parsed('handout', '<p>one <em>two </em>three<span> four</span></p>');
    expect(plainText([document])).toBe('one two three four');
  });
});

describe('Citations', () => {
  it('are named in reading order, each once', () => {
    expect(citationsIn(handout)).toEqual(['b', 'a']);
  });
});

describe('Rewriting', () => {
  it('keeps what does not change as the same object', () => {
    expect(rewrite(handout, { text: (text) => text })).toBe(handout);
  });

  it('makes anew only what stands above a change', () => {
    const changed = rewrite(handout, {
      text: (text) => (text.value === 'five' ? { ...text, value: 'six' } : text),
    });
    expect(plainText([changed])).toBe('one two three\nfour\nsix');
    if (changed.kind !== 'handout' || handout.kind !== 'handout') throw new Error('a handout stays one');
    expect(changed.children[0]).toBe(handout.children[0]);
    expect(changed.children[1]).not.toBe(handout.children[1]);
  });
});
