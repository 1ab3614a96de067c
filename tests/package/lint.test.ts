import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/package/unzip.ts';
import { finished } from '../support/finished.ts';
import { lintPackage } from '../support/package-lint.ts';
import { deckPlants } from '../support/plants/deck.ts';
import { foundInDecks } from '../support/plants/found.ts';
import { planted } from '../support/plants/plant.ts';
import { richScene } from '../support/rich-scene.ts';

describe('the lint of finished packages', () => {
  it.each(deckPlants.filter(([finding]) => foundInDecks[finding] === undefined))(
    'finds: %s',
    async (...plant) => {
      const findings = lintPackage(planted(readZip(await finished(richScene())), plant));
      expect(findings.join('\n')).toContain(plant[0]);
    },
  );
});
