import { Document, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/handout/emit/parts.ts';

describe("The library's private compiler", () => {
  it('still gives the parts of a document by their paths', () => {
    const parts = partsOf(new Document({ sections: [{ children: [new Paragraph('Words')] }] }));
    const names = parts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['word/document.xml', 'word/styles.xml', '_rels/.rels']));
    const text = parts.find(({ name }) => name === 'word/document.xml');
    expect(new TextDecoder().decode(text?.content)).toContain('Words');
  });
});
