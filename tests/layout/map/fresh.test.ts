import { execFileSync } from 'node:child_process';
import { describe, it } from 'vitest';

describe('the geometry and the names of maps', () => {
  it('are those of the packages they are made from', () => {
    execFileSync('node', ['scripts/make-map.mjs', '--check']);
  });
});
