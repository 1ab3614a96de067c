import { describe, expect, it } from 'vitest';
import { readSource, sourcesIn } from '../support/sources.ts';

describe('docs/architecture.md', () => {
  const folders = new Set(sourcesIn('src').flatMap(({ path }) => /^src\/[^/]+\//.exec(path) ?? []));

  it.each([...folders])('says what %s is for', (folder) => {
    expect(readSource('docs/architecture.md')).toContain(`\`${folder}\``);
  });
});
