import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/package/unzip.ts';
import { chartItem } from '../support/charts.ts';
import { finished } from '../support/finished.ts';
import { lintPackage } from '../support/package-lint.ts';
import { chartPlants } from '../support/plants/chart.ts';
import { foundInCharts } from '../support/plants/found.ts';
import { planted } from '../support/plants/plant.ts';
import { box, scene, slide } from '../support/scene.ts';

const deck = (): Promise<Uint8Array> =>
  finished(scene([slide('Levels', [chartItem('Levels', box(0.6, 1.6, 12, 5))])]));

describe('the lint of charts', () => {
  it('finds nothing in a sound one', async () => {
    expect(lintPackage(await deck())).toEqual([]);
  });
  it.each(chartPlants.filter(([finding]) => foundInCharts[finding] === undefined))(
    'finds: %s',
    async (...plant) => {
      expect(lintPackage(planted(readZip(await deck()), plant)).join('\n')).toContain(plant[0]);
    },
  );
});
