import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../src/handout/keep.ts';
import { wordDocument } from '../../src/handout/model/model.ts';
import { resolvedHandout, standardTheme } from '../support/handout.ts';

const theme = await standardTheme();

/** Which rows of a table of so many rows stay on the page of the next: `h` a header row, `+` kept, `.` not. */
const keptIn = (rows: number, words = 'Some words.'): string => {
  const row = `<tr><th scope="row">Row</th><td>${words}</td></tr>`;
  const { handout, numbering } = resolvedHandout(
    `<main lang="en" title="T"><h1>T</h1><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>${row.repeat(rows)}</tbody></table></main>`,
  );
  const { blocks } = keepTogether(wordDocument(handout, numbering, theme), theme);
  const table = blocks.find((block) => block.kind === 'table');
  return table?.rows.map((each) => (each.header ? 'h' : each.keepNext ? '+' : '.')).join('') ?? '';
};

describe('A table in a handout', () => {
  it('stands whole on a page where it is short', () => {
    expect([keptIn(1), keptIn(5)]).toEqual(['h.', 'h++++.']);
  });

  it('goes on over the page where it is long, two rows at least on each side', () => {
    expect(keptIn(12)).toBe('h+.........+.');
    expect(keptIn(3, 'Many words, again and again, so that a row is high. '.repeat(12))).toBe('h...');
    expect(keptIn(4, 'Many words, again and again, so that a row is high. '.repeat(12))).toBe('h+.+.');
  });
});

describe('A list in a handout', () => {
  const keptItems = (items: string): string => {
    const { handout, numbering } = resolvedHandout(
      `<main lang="en" title="T"><h1>T</h1><ul>${items}</ul></main>`,
    );
    const { blocks } = keepTogether(wordDocument(handout, numbering, theme), theme);
    return blocks
      .slice(1)
      .map((block) => (block.kind === 'paragraph' && block.keepNext ? '+' : '.'))
      .join('');
  };

  it('leaves no item alone on a page, with all that it says', () => {
    const [one, two] = ['<li>One</li>', '<li><p>One</p><p>More of it</p></li>'];
    expect([keptItems(one), keptItems(one.repeat(2)), keptItems(one.repeat(5))]).toEqual([
      '.',
      '+.',
      '+..+.',
    ]);
    expect(keptItems(two.repeat(4))).toBe('+++.+++.');
  });
});

describe('A closing remark of a handout', () => {
  it('stands on the page of the paragraph before it', () => {
    const { handout, numbering } = resolvedHandout(
      '<main lang="en" title="T"><h1>T</h1><p>Before.</p><p>The last.</p><p class="note">A remark.</p></main>',
    );
    const { blocks } = keepTogether(wordDocument(handout, numbering, theme), theme);
    const kept = blocks.slice(1).map((block) => block.kind === 'paragraph' && (block.keepNext ?? false));
    expect(kept).toEqual([false, true, false]);
  });
});
