import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/package/unzip.ts';
import { expectGolden } from '../support/golden.ts';
import { buildHandout } from '../support/handout.ts';

/** A page with a list, a table, a footnote and a source: what a reader of the golden can take in. */
const small = `<main lang="en" title="Small">
<h1>A small handout</h1>
<div class="callout"><p class="lead">One thing to know. <cite data-source="a"/></p></div>
<h2>Points</h2>
<ul><li>First, <strong>bold</strong> <cite data-source="a" data-locator="p. 4"/></li></ul>
<table id="t"><caption>Who</caption><thead><tr><th scope="col">Who</th></tr></thead><tbody><tr><td><a href="https://example.org/">A link</a></td></tr></tbody></table>
<ol class="sources"><li data-source="a" data-label="A source"><p>A source</p></li></ol>
</main>`;

describe('A small handout', () => {
  it('is, part by part, as it was', async () => {
    const parts = readZip((await buildHandout(small)).bytes);
    // Styles and numbering are the theme's, and long.
    expectGolden(
      'small-handout',
      parts,
      /^(\[|_rels|docProps|word\/(document|footnotes|header|footer|settings|_rels))/,
    );
  });
  it('has a light and a dark of its theme by name, and no colour of Office', async () => {
    const { parts } = await buildHandout(small);
    expect(parts.get('word/styles.xml')).toContain('w:themeColor="text2"');
    expect(parts.get('word/styles.xml')).toContain('w:asciiTheme="majorHAnsi"');
    expect([...parts.values()].join('')).not.toMatch(/2E74B5|4472C4|0563C1/);
  });
});
