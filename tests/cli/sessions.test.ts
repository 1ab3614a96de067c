import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Workplace, workplace } from '../support/command.ts';
import { replay } from '../support/transcript.ts';

const folder = 'tests/cases/cli';
let place: Workplace | undefined;
afterEach(() => place?.remove());

describe('a session at the command line', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    place = workplace();
    const path = `${folder}/${name}`;
    const expected = readFileSync(path, 'utf8');
    const found = replay(expected, place);
    if (process.env.UPDATE) writeFileSync(path, found);
    else expect(found).toBe(expected);
  });
});
