import { describe, expect, it } from 'vitest';
import { helperReference } from '../../src/template/helper-reference.ts';
import { renderFiles } from '../support/template-case.ts';

describe('The reference of helpers', () => {
  it('lists each helper once, with a description and a name for each argument', () => {
    const names = helperReference.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { description, parameters } of helperReference) {
      expect(description).toMatch(/[.]$/);
      expect(parameters.every((parameter) => parameter.name !== '' && parameter.description !== '')).toBe(
        true,
      );
    }
  });

  it.each(helperReference.map(({ name, example }) => [name, example]))(
    'shows how to call %s, rightly',
    async (name, example) => {
      const { found } = await renderFiles({ 'deck.hbs': example }, undefined);
      // An example stands in a context that is not shown, so its paths are not known here.
      const wrong = found.filter(({ code }) => code !== 'template-path' && code !== 'template-optional');
      expect(wrong).toEqual([]);
      expect(example).toContain(name);
    },
  );
});
