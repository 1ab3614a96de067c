import { describe, expect, it } from 'vitest';
import { drawWith } from '../../src/handout/handout.ts';
import { wordDocument } from '../../src/handout/model/model.ts';
import { casesIn } from '../support/case-file.ts';
import { buildHandout, furniture, resolvedHandout, standardTheme } from '../support/handout.ts';
import { lintPackage } from '../support/package-lint.ts';
import { validatorErrors } from '../support/validator.ts';
import { wordOutline } from '../support/word-outline.ts';

describe('A handout', () => {
  for (const { name, parts, expected } of casesIn('handout')) {
    const markup = parts.get('handout') ?? '';
    it(`becomes Word's own blocks as in ${name}`, async () => {
      const { handout, numbering } = resolvedHandout(markup);
      const theme = await standardTheme(handout.language);
      const draw = drawWith({ handout, numbering, theme, furniture, report: () => undefined });
      const model = wordDocument(handout, numbering, theme, draw);
      const outline = wordOutline(model.blocks, model.language).join('\n');
      const { now, before } = expected(new Map([['blocks', outline]]));
      expect(now).toBe(before);
    });
    it(`is a sound file as in ${name}`, async () => {
      const { bytes, found } = await buildHandout(markup);
      expect(found).toEqual([]);
      expect(lintPackage(bytes)).toEqual([]);
      expect(await validatorErrors(bytes, 'docx')).toEqual([]);
    });
  }
});
