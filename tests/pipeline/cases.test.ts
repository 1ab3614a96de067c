import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/pipeline.ts';

const folder = 'tests/cases/pipeline';

describe('a brief is built into sound files', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', async (name) => {
    expect(await faultsOf(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([]);
  });
});
