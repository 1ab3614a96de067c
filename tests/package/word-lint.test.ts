import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/package/unzip.ts';
import { casesIn } from '../support/case-file.ts';
import { buildHandout } from '../support/handout.ts';
import { lintPackage } from '../support/package-lint.ts';
import { foundInHandouts } from '../support/plants/found.ts';
import { planted } from '../support/plants/plant.ts';
import { wordPlants } from '../support/plants/word.ts';

const everything =
  casesIn('handout')
    .find(({ name }) => name === 'everything')
    ?.parts.get('handout') ?? '';

describe('the lint of Word documents', () => {
  it.each(wordPlants.filter(([finding]) => foundInHandouts[finding] === undefined))(
    'finds: %s',
    async (...plant) => {
      const findings = lintPackage(planted(readZip((await buildHandout(everything)).bytes), plant));
      expect(findings.join('\n')).toContain(plant[0]);
    },
  );
  it('finds nothing in a sound document', async () => {
    expect(lintPackage((await buildHandout(everything)).bytes)).toEqual([]);
  });
});
