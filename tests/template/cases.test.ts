import { describe, expect, it } from 'vitest';
import { templateCodes } from '../../src/diagnostic/codes/template.ts';
import type { Markup } from '../../src/template/markup.ts';
import { withoutAnnotations } from '../support/annotated.ts';
import { casesIn } from '../support/case-file.ts';
import {
  annotated,
  briefFile,
  briefFrom,
  labelsFrom,
  placeless,
  renderFiles,
  textOfSegment,
  valuePlaces,
} from '../support/template-case.ts';

const seen = new Set<string>();

/** Every character that a template printed stands in the template where its segment says. */
const expectTrueToTemplates = (markup: Markup, files: Readonly<Record<string, string>>): void => {
  for (const [index, { kind, template }] of markup.segments.entries()) {
    if (kind !== 'template') continue;
    const source = withoutAnnotations(files[template.file.replace(/^pack\//, '')] ?? '');
    const printed = textOfSegment(markup, index);
    const { offset, line } = template.start;
    expect(source.slice(offset, offset + printed.length)).toBe(printed);
    expect(template.end.offset).toBe(offset + printed.length);
    expect(line).toBe(source.slice(0, offset).split('\n').length);
  }
};

describe('A template pack', () => {
  for (const { name, parts, expected } of casesIn('template')) {
    it(`does as in ${name}`, async () => {
      const files = Object.fromEntries([...parts].filter(([part]) => part.endsWith('.hbs')));
      const brief = withoutAnnotations(parts.get('brief') ?? 'title: A title\nbottomLine: It is so');
      const form = parts.has('deck.hbs') || !parts.has('handout.hbs') ? 'deck' : 'handout';
      const faults: string[] = [];
      const released = briefFrom(brief, ({ severity, message }) => {
        if (severity === 'error') faults.push(message);
      });
      expect(faults, 'faults in the brief of a case').toEqual([]);
      const { found, markup } = await renderFiles(files, released, form, labelsFrom(parts.get('labels')));
      for (const { code } of found) seen.add(code);
      const results = new Map<string, string>();
      for (const [file, text] of Object.entries(files))
        results.set(file, annotated(text, `pack/${file}`, found));
      if (parts.has('brief')) results.set('brief', annotated(brief, briefFile, found));
      if (placeless(found)) results.set('without a place', placeless(found));
      if (markup) {
        expectTrueToTemplates(markup, files);
        results.set('markup', markup.text);
        if (valuePlaces(markup)) results.set('values', valuePlaces(markup));
      }
      const { now, before } = expected(results);
      expect(now).toBe(before);
    });
  }

  it('has a case for each code of its phase', () => {
    // Limits and characters that no text file should hold have tests of their own.
    const elsewhere = new Set([
      'template-time',
      'template-output',
      'template-character',
      'template-value-character',
      'template-missing',
    ]);
    const missing = Object.keys(templateCodes).filter((code) => !seen.has(code) && !elsewhere.has(code));
    expect(missing).toEqual([]);
  });
});
