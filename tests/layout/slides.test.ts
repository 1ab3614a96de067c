import { describe, expect, it } from 'vitest';
import { verify } from '../../src/layout/verify.ts';
import { casesIn } from '../support/case-file.ts';
import { deckFrom, layOut } from '../support/lay-out.ts';
import { sceneOutline } from '../support/scene-outline.ts';

/** `{{ 300 × <li>Item #</li> }}` in a case writes its words so many times; `#` is the number. `××` puts no space between. */
const repeated = (markup: string): string =>
  markup.replace(/\{\{ (\d+) (×+) ([\s\S]*?) \}\}/g, (_, count: string, sign: string, words: string) =>
    Array.from({ length: Number(count) }, (_unused, index) => words.replaceAll('#', String(index + 1))).join(
      sign === '×' ? ' ' : '',
    ),
  );

describe('a slide of the document', () => {
  for (const { name, parts, expected } of casesIn('layout/slides'))
    it(`is laid out: ${name}`, async () => {
      const { scene, found } = await layOut(deckFrom(repeated(parts.get('deck') ?? '')));
      const told = found.map(
        (each) => `${each.severity} ${each.code} ${each.span?.start.line ?? '-'}: ${each.message}`,
      );
      const { now, before } = expected(
        new Map([
          ['scene', scene ? sceneOutline(scene) : 'none'],
          ['told', told.join('\n')],
        ]),
      );
      expect(now).toBe(before);
      expect(scene ? verify(scene) : []).toEqual([]);
    });
});
