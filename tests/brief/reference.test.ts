import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printBriefReference } from '../../src/brief/reference.ts';

describe('docs/briefs.md', () => {
  it('is what the schema prints (npm run docs writes it anew)', () => {
    const kept = readFileSync(new URL('../../docs/briefs.md', import.meta.url), 'utf8');
    expect(kept).toBe(printBriefReference());
  });
});
