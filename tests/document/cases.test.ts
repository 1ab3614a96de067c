import { describe, expect, it } from 'vitest';
import { documentCodes } from '../../src/diagnostic/codes/document.ts';
import { documentReferenceCodes } from '../../src/diagnostic/codes/document-reference.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { withAnnotations, withoutAnnotations } from '../support/annotated.ts';
import { casesIn } from '../support/case-file.ts';
import { outline } from '../support/outline.ts';
import { markupFrom } from '../support/template-text.ts';

const forms = ['deck', 'handout'] as const;
const seen = new Set<string>();

describe('Markup becomes a document', () => {
  for (const { name, parts, expected } of casesIn('document')) {
    it(`as in ${name}`, () => {
      const results = new Map<string, string>();
      for (const form of forms) {
        const written = parts.get(form);
        if (written === undefined) continue;
        const template = withoutAnnotations(written);
        const found: Diagnostic[] = [];
        const document = parseDocument(markupFrom(template), form, (diagnostic) => found.push(diagnostic));
        for (const { code } of found) seen.add(code);
        results.set(form, withAnnotations(template, found));
        results.set(`outline of the ${form}`, document ? outline(document) : 'none');
      }
      const { now, before } = expected(results);
      expect(now).toBe(before);
    });
  }

  it('with a case for each code of the phase', () => {
    // Those of resolving have cases of their own; the size of markup is tested without a file of that size.
    const elsewhere = new Set([...Object.keys(documentReferenceCodes), 'markup-too-large']);
    const missing = Object.keys(documentCodes).filter((code) => !seen.has(code) && !elsewhere.has(code));
    expect(missing).toEqual([]);
  });
});
