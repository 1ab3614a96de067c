import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'vitest';

describe('the geometry and the names of maps', () => {
  it.skipIf(!existsSync('node_modules/cldr-core'))('are those of the packages they are made from', () => {
    execFileSync('node', ['scripts/make-map.mjs', '--check']);
  });
});
