import { Document, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/handout/emit/parts.ts';
import { standIns } from '../../src/handout/emit/stand-ins.ts';

describe("The library's private compiler", () => {
  it('still gives the parts of a document by their paths', () => {
    const document = new Document({ sections: [{ children: [new Paragraph('Words')] }] });
    const parts = partsOf(document, standIns());
    const names = parts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['word/document.xml', 'word/styles.xml', '_rels/.rels']));
    const text = parts.find(({ name }) => name === 'word/document.xml');
    expect(new TextDecoder().decode(text?.content)).toContain('Words');
  });
});
