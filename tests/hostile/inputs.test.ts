import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Format } from '../../src/package/part.ts';
import { lintPackage } from '../support/package-lint.ts';
import { buildWith, type Input, inputsFor, setsOf, whereIs } from './inputs.ts';

const errorsIn = (found: readonly Diagnostic[]): readonly string[] =>
  found
    .filter(({ severity }) => severity === 'error')
    .map(({ code, span }) => `${code} at ${span?.file}:${span?.start.line}`);

/** What is wrong with the file that such inputs come to; an error is wrong, too. */
const faultsOf = async (inputs: readonly Input[], format: Format): Promise<readonly string[]> => {
  const { files, diagnostics } = await buildWith(inputs, [format]);
  return files.length === 1
    ? files.flatMap(({ bytes }) => lintPackage(bytes))
    : ['no file', ...errorsIn(diagnostics)];
};

describe.each([
  ['pptx', 'pptxgenjs', 93],
  ['docx', 'docx', 61],
] as const)('What was tried to harm a %s by %s', (format, _, count) => {
  const inputs = inputsFor(format);
  const taken = inputs.filter(({ comesTo }) => comesTo === 'taken');
  const refused = inputs.filter(({ comesTo }) => comesTo !== 'taken');

  it('is all here', () => {
    expect(inputs).toHaveLength(count);
    expect(
      new Set(inputs.map(({ place, value }) => JSON.stringify([place, String(value), value]))).size,
    ).toBe(count);
  });

  it.each(refused)('is refused where it stands: $place $value', async ({ comesTo, ...input }) => {
    const { files, diagnostics } = await buildWith([{ comesTo, ...input }], [format]);
    expect(errorsIn(diagnostics)[0] ?? 'taken').toMatch(`${comesTo} at ${whereIs(input.place)}`);
    expect(files).toHaveLength(0);
  });

  it.each(setsOf(taken).map((set) => ({ set, places: set.length })))(
    'comes to a sound file, $places of them at once',
    async ({ set }) => {
      if ((await faultsOf(set, format)).length === 0) return;
      // One of them is to blame: each by itself says which.
      for (const input of set)
        expect([input.place, input.value, await faultsOf([input], format)]).toEqual([
          input.place,
          input.value,
          [],
        ]);
      expect(await faultsOf(set, format)).toEqual([]);
    },
  );
});
