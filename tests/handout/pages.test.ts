import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/package/unzip.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';
import { attribute, child, descendants, textOf } from '../../src/package/xml/query.ts';
import { buildHandout } from '../support/handout.ts';
import { draw, hasOffice } from '../support/office.ts';

const sentence =
  'The operator closed the bridge after inspectors found cracks in two of its main girders, and said that it would open again when it knew enough. ';
const words = (seed: number, count: number): string => sentence.repeat(count).slice(seed % 40, count * 120);

/** Sections of every kind of block, each with a heading that is found again on the drawn page. */
const section = (index: number): string => {
  const kinds = [
    () =>
      `<p>${words(index, 6)} <cite data-source="a" data-locator="p. ${index}"/></p><p>${words(index, 9)}</p>`,
    () =>
      `<ul>${Array.from({ length: 7 }, (_, n) => `<li>${words(n + index, 1 + (n % 3))}</li>`).join('')}</ul>`,
    () =>
      `<table><thead><tr><th scope="col">What</th><th scope="col">Who</th></tr></thead><tbody>${Array.from(
        { length: 9 },
        (_, n) => `<tr><th scope="row">Row ${n}</th><td>${words(n + index, 1 + (n % 4))}</td></tr>`,
      ).join('')}</tbody></table>`,
    () =>
      `<blockquote><p>${words(index, 2)}</p><footer><p>A speaker</p></footer></blockquote><p>${words(index, 5)}</p>`,
    () =>
      `<ol class="points">${Array.from({ length: 4 }, (_, n) => `<li><p>Head ${n}</p><p>${words(n, 3)}</p></li>`).join('')}</ol>`,
  ];
  return `<h2>Heading number ${index}</h2>${kinds[index % kinds.length]?.() ?? ''}`;
};

const document = (sections: number): string =>
  `<main lang="en" title="Long"><h1>Long</h1><nav class="contents"/>${Array.from(
    { length: sections },
    (_, index) => section(index + 1),
  ).join(
    '',
  )}<h2>Sources</h2><ol class="sources"><li data-source="a" data-label="A source"><p>A source</p></li></ol></main>`;

/** The pages that the contents name, by heading. */
const listed = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const part = readZip(bytes).find(({ name }) => name === 'word/document.xml');
  const root = part && readXmlPart(part);
  const links = root ? descendants(root, 'w:hyperlink') : [];
  return new Map(
    links
      .filter((link) => attribute(link, 'w:anchor')?.startsWith('_Toc'))
      .map((link) => {
        const texts = descendants(link, 'w:r').map((run) => textOf(child(run, 'w:t') ?? ''));
        return [texts[0] ?? '', Number(texts.findLast((text) => text !== ''))];
      }),
  );
};

describe.skipIf(!hasOffice)('Page numbers of the contents', () => {
  it.each([20, 38])(
    'are at most one page off those of LibreOffice, with %i sections',
    async (sections) => {
      const { bytes, pages } = await buildHandout(document(sections));
      const drawn = draw(bytes, 'docx');
      const found = drawn.text.split('\f').map((page) => page.split('\n').map((line) => line.trim()));
      const contents = listed(bytes);
      expect(contents.size).toBe(sections + 1);
      const off = [...contents]
        .map(([heading, page]) => ({
          heading,
          page,
          drawn: found.findLastIndex((lines) => lines.includes(heading)) + 1,
        }))
        .filter(({ page, drawn: at }) => Math.abs(page - at) > 1);
      expect(off).toEqual([]);
      expect(Math.abs(pages - drawn.pages)).toBeLessThanOrEqual(1);
    },
    120_000,
  );
});

describe('Contents', () => {
  it('stand only in a handout of more than ten pages', async () => {
    const short = await buildHandout(document(8));
    const long = await buildHandout(document(20));
    expect(short.pages).toBeLessThanOrEqual(10);
    expect(short.parts.get('word/document.xml')).not.toContain('TOC1');
    expect(long.pages).toBeGreaterThan(10);
    expect(long.parts.get('word/document.xml')).toContain('TOC1');
  });
  it('never make Word ask whether to update fields', async () => {
    const { parts } = await buildHandout(document(20));
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
    expect(parts.get('word/document.xml')).not.toContain('w:dirty');
  });
});
