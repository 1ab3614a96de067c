import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packOnDisk } from '../support/packs.ts';
import { faultsOf, quickFaultsOf } from '../support/pipeline.ts';

const folder = 'tests/cases/pipeline';

const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('a brief is built into sound files', () => {
  it.each(names)('%s', async (name) => {
    expect(await faultsOf(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([]);
  });

  it.each(names)('%s, by the pack plain', async (name) => {
    expect(await quickFaultsOf(readFileSync(`${folder}/${name}`, 'utf8'), packOnDisk('plain'))).toEqual([]);
  });
});
