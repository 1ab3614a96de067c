import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOfItem } from '../../src/layout/links/runs.ts';
import type { Item, Scene } from '../../src/layout/scene.ts';
import { measureParagraph } from '../../src/layout/text/measure.ts';
import { framesOf } from '../../src/layout/verify/frames.ts';
import type { LeafItem } from '../../src/layout/verify/sheet.ts';
import { verify } from '../../src/layout/verify.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { add, subtract } from '../../src/unit/length.ts';
import { deckFrom, layOut, standardTheme } from '../support/lay-out.ts';

/** Words that a search finds again in a slide: each begins with a number of its own; its end may be cut off in a narrow cell. */
let count = 0;
const word = (body: string): string => `${++count}q${body}`;

const words = (most: number) =>
  fc
    .array(
      fc.constantFrom(
        'a',
        'word',
        'government',
        'المنطقة',
        '😀',
        'x'.repeat(90),
        '&amp;',
        'https://example.org/a/b',
      ),
      {
        minLength: 1,
        maxLength: most,
      },
    )
    .map((bodies) => bodies.map(word).join(' '));

const paragraph = words(200).map((text) => `<p>${text}</p>`);
const list = fc
  .array(words(20), { minLength: 1, maxLength: 40 })
  .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
const points = fc
  .array(words(20), { minLength: 1, maxLength: 12 })
  .map((items) => `<ol class="points">${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ol>`);
const table = fc
  .array(fc.tuple(words(4), words(60), words(8)), { minLength: 1, maxLength: 20 })
  .map(
    (rows) =>
      `<table><thead><tr><th scope="col">One</th><th scope="col">Two</th><th scope="col">Three</th></tr></thead><tbody>${rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`,
  );
const quotation = words(120).map(
  (text) => `<blockquote><p>${text}</p><footer><p>Name</p></footer></blockquote>`,
);
const callout = words(80).map(
  (text) => `<div class="callout"><p class="label">Label</p><p>${text}</p></div>`,
);
const heading = words(4).map((text) => `<h2>${text}</h2>`);
const block = fc.oneof(paragraph, list, points, table, quotation, callout, heading);
const blocks = fc.array(block, { maxLength: 5 }).map((all) => all.join(''));

const title = words(3).map((text) => `<h1>${text}</h1>`);
const slide = fc.oneof(
  fc.tuple(title, blocks).map(([head, body]) => `<section data-layout="content">${head}${body}</section>`),
  fc
    .tuple(title, blocks, blocks)
    .map(
      ([head, left, right]) =>
        `<section data-layout="columns">${head}<div data-region="left">${left}</div><div data-region="right">${right}</div></section>`,
    ),
  fc
    .tuple(title, blocks, callout)
    .map(
      ([head, main, side]) =>
        `<section data-layout="statement">${head}<div data-region="main">${main}</div><div data-region="side">${side}</div></section>`,
    ),
);

const lettersOf = (scene: Scene): string =>
  scene.slides
    .flatMap((each) => each.items)
    .flatMap(runsOfItem)
    .map((run) => run.text)
    .join('');

const leaves = (items: readonly Item[]): readonly LeafItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? leaves(item.items) : [item]));

/** Rectangles of text whose lines, as measured, are not those that the width gives in which they are drawn. */
const drawnOtherwise = (scene: Scene, { fonts }: Theme): readonly string[] =>
  leaves(scene.slides.flatMap(({ items }) => items))
    .flatMap(framesOf)
    .filter(({ geometry }) => geometry === 'rectangle')
    .filter(({ box, insets, paragraphs, lines }) => {
      const width = subtract(box.width, add(insets.left, insets.right));
      return paragraphs.flatMap((each) => measureParagraph(each, width, fonts)).length !== lines.length;
    })
    .map(({ lines }) => lines.map(({ text }) => text).join('|'));

describe('any slide whatever', () => {
  it('is laid out soundly, and no word of it is lost', async () => {
    const theme = await standardTheme();
    await fc.assert(
      fc.asyncProperty(slide, async (markup) => {
        const { scene, found } = await layOut(deckFrom(`<main lang="en" title="T">${markup}</main>`));
        if (!scene) {
          expect(found.map((each) => each.severity)).toContain('error');
          return;
        }
        expect(verify(scene)).toEqual([]);
        expect(drawnOtherwise(scene, theme)).toEqual([]);
        const letters = lettersOf(scene);
        const lost = (markup.match(/\d+q/g) ?? []).filter((mark) => !letters.includes(mark));
        expect(lost).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);
});
