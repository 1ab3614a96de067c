import { describe, expect, it } from 'vitest';
import { thinSlides } from '../support/empty-share.ts';
import { packOnDisk, shippedPacks } from '../support/packs.ts';
import { slideFaultsOf } from '../support/pipeline.ts';
import { briefsIn, turned } from '../support/stress.ts';

const briefs = [...briefsIn('briefs'), ...briefsIn('tests/stress')];

describe.each(shippedPacks)('the slides of %s', (name) => {
  const pack = packOnDisk(name);

  describe.each(briefs)('for %s', (_, brief) => {
    it('have nothing on anything else, and are full, save the last', async () => {
      expect(await slideFaultsOf(brief, pack, thinSlides)).toEqual([]);
    });

    it('have nothing on anything else in the other direction', async () => {
      expect(await slideFaultsOf(turned(brief), pack, thinSlides)).toEqual([]);
    });
  });
});
