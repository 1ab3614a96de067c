import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readSource, sourcesIn } from '../support/sources.ts';

/** What a folder may import beside the folders that are open to all. */
interface Edges {
  readonly values?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: readonly string[];
}

const loaded: unknown = createRequire(import.meta.url)('../../scripts/edges.cjs');
const edges = Object.entries(loaded as Readonly<Record<string, Edges>>); // the file says what it holds

const page = readSource('docs/architecture.md');
const folders = new Set(sourcesIn('src').flatMap(({ path }) => /^src\/[^/]+\//.exec(path) ?? []));

const place = (path: string): string => `\`${path.replace(/\/$/, '')}\``;

/** The edges of a folder as the page says them. */
const inWords = ({ values = [], types = [], packages = [], node = [] }: Edges): string =>
  [
    ...values.map(place),
    ...types.map((path) => `${place(path)} (types)`),
    ...packages,
    ...node.map((name) => `node:${name}`),
  ].join(', ') || 'nothing';

describe('docs/architecture.md', () => {
  it.each([...folders])('says what %s is for', (folder) => {
    expect(page).toContain(`\`${folder}\``);
  });

  it('names no folder that is not there', () => {
    const named = [...page.matchAll(/`(src\/[a-z]+\/)`/g)].flatMap(([, folder]) => folder ?? []);
    expect(named.filter((folder) => !folders.has(folder))).toEqual([]);
  });

  it.each(edges)('says what %s may import, as it is checked', (folder, allowed) => {
    const [, row] = page.split(`\n| \`src/${folder}/\` |`);
    const [, mayImport] = row?.split('|') ?? [];
    expect(mayImport?.trim()).toBe(inWords(allowed));
  });
});
