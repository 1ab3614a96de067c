import { describe, expect, it } from 'vitest';
import { validFaultsOf } from '../support/pipeline.ts';
import { briefsIn } from '../support/stress.ts';

describe('a brief of the stress set is built into sound files', () => {
  it.each(briefsIn('tests/stress'))('%s', async (_, brief) => {
    expect(await validFaultsOf(brief)).toEqual([]);
  });
});
