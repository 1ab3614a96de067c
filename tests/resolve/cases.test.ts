import { describe, expect, it } from 'vitest';
import { documentReferenceCodes } from '../../src/diagnostic/codes/document-reference.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Deck, Handout } from '../../src/document/node.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Numbering } from '../../src/resolve/numbering.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { withAnnotations, withoutAnnotations } from '../support/annotated.ts';
import { casesIn } from '../support/case-file.ts';
import { outline } from '../support/outline.ts';
import { markupFrom } from '../support/template-text.ts';

const words = {
  figure: 'Figure {number}',
  table: 'Table {number}',
  caption: '{label}. ',
  usedIn: 'Used in: {parts}',
  usedInNext: ', ',
  opening: 'Bottom line',
};
const seen = new Set<string>();

const listing = ({ sources, figures }: Numbering): string =>
  [
    ...[...sources.values()].map(({ number, id, label }) => `[${number}] ${id} ${JSON.stringify(label)}`),
    ...[...figures].map(([id, number]) => `#${id} ${number}`),
  ].join('\n');

const inFile = (found: readonly Diagnostic[], file: string) =>
  found.filter(({ span }) => span?.file === file);

describe('Deck and handout are resolved together', () => {
  for (const { name, parts, expected } of casesIn('resolve')) {
    it(`as in ${name}`, () => {
      const found: Diagnostic[] = [];
      const report = (diagnostic: Diagnostic) => found.push(diagnostic);
      const templates = {
        handout: withoutAnnotations(parts.get('handout') ?? '<main lang="en" title="T"><p>-</p></main>'),
        deck: withoutAnnotations(
          parts.get('deck') ?? '<main lang="en" title="T"><section><h1>-</h1></section></main>',
        ),
      };
      const handout = parseDocument(markupFrom(templates.handout, 'handout'), 'handout', report);
      const deck = parseDocument(markupFrom(templates.deck, 'deck'), 'deck', report);
      const results = new Map<string, string>();
      const resolved =
        handout && deck && resolve({ handout: handout as Handout, deck: deck as Deck, words, report }); // each form gives its kind
      for (const { code } of found) seen.add(code);
      for (const form of ['handout', 'deck'] as const) {
        if (!parts.has(form)) continue;
        results.set(form, withAnnotations(templates[form], inFile(found, form)));
        results.set(`outline of the ${form}`, resolved ? outline(resolved[form]) : 'none');
      }
      results.set('numbering', resolved ? listing(resolved.numbering) : 'none');
      const { now, before } = expected(results);
      expect(now).toBe(before);
    });
  }

  it('with a case for each code of references', () => {
    expect(Object.keys(documentReferenceCodes).filter((code) => !seen.has(code))).toEqual([]);
  });
});
