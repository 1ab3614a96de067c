import { describe, expect, it } from 'vitest';
import { buildHandout } from '../support/handout.ts';
import { lintPackage } from '../support/package-lint.ts';
import { validatorErrors } from '../support/validator.ts';

const items = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<li>Item ${n}</li>`).join('');
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `<tr><th scope="row">Row ${n}</th><td>Some words in it</td></tr>`,
  ).join('');
const paragraph = (words: number): string => `<p>${'word '.repeat(words)}</p>`;
const table = (count: number): string =>
  `<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>${rows(count)}</tbody></table>`;
const whole = (inside: string): string =>
  `<main lang="en" title="Large"><h1>Large</h1><nav class="contents"/><h2>One</h2>${inside}</main>`;

describe('A large handout', () => {
  it.each([
    ['three hundred items', `<ul>${items(300)}</ul>`, 8],
    ['a paragraph of 3,000 words', paragraph(3000), 4],
    ['a table of 200 rows', table(200), 5],
    ['a word of 2,000 letters', `<p>${'a'.repeat(2000)}</p>`, 1],
    [
      'a long word in a narrow cell',
      `<table><tbody><tr><td>${'b'.repeat(400)}</td><td>c</td></tr></tbody></table>`,
      1,
    ],
  ])('is sound with %s', async (_, inside, pages) => {
    const built = await buildHandout(whole(inside));
    expect(lintPackage(built.bytes)).toEqual([]);
    expect(await validatorErrors(built.bytes, 'docx')).toEqual([]);
    expect(Math.abs(built.pages - pages)).toBeLessThanOrEqual(1);
  });
  it('takes time in proportion to its length', async () => {
    const timed = async (count: number): Promise<number> => {
      const started = performance.now();
      await buildHandout(whole(`${paragraph(count * 10)}${table(count)}<ul>${items(count)}</ul>`));
      return performance.now() - started;
    };
    await timed(50);
    const small = await timed(100);
    const large = await timed(1000);
    // Ten times the length; the rest is what a busy machine may add.
    expect(large / small).toBeLessThan(40);
  }, 60_000);
});
