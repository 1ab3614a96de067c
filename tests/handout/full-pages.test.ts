import { describe, expect, it } from 'vitest';
import { toPoints } from '../../src/unit/length.ts';
import { textHeight } from '../../src/handout/model/model.ts';
import { packOnDisk, shippedPacks, withTheme } from '../support/packs.ts';
import { plannedHandout } from '../support/planned.ts';
import { briefsIn } from '../support/stress.ts';

/** What may be left empty at the foot of a page. */
const most = 1 / 3;

/** Nothing but charts, each a part by itself: one needs more than half a page, and nothing may stand before it. */
const exempt = 'charts-many.yaml';

const shipped = briefsIn('briefs').flatMap((brief) => shippedPacks.map((pack) => [...brief, pack] as const));
const stress = briefsIn('tests/stress').map((brief) => [...brief, 'standard'] as const);

describe.each(['A4', 'Letter'])('on %s no page but the last is more than a third empty', (size) => {
  it.each([...shipped, ...stress].filter(([name]) => name !== exempt))('of %s', async (_, text, pack) => {
    const planned = await plannedHandout(text, withTheme(packOnDisk(pack), 'size: A4,', `size: ${size},`));
    if (!planned) throw new Error('not built');
    const height = toPoints(textHeight(planned.theme));
    const thin = planned.pages.ends.filter(({ room }) => room > height * most);
    expect(thin.map(({ page }) => page)).toEqual([]);
  });
});
