import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Brief } from '../../src/brief/brief.ts';
import { compareBriefs } from '../../src/brief/compare/compare.ts';
import { kindNames } from '../../src/brief/compare/print/kind.ts';
import { printChanges, printCount } from '../../src/brief/compare/print.ts';
import type { BriefData } from '../../src/brief/schema/brief.ts';
import { readGathering } from '../support/brief-case.ts';
import { casesIn } from '../support/case-file.ts';

const briefOf = (text: string): Brief => {
  const { brief, found } = readGathering(text);
  expect(found.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  if (!brief) throw new Error('the brief of a case is sound');
  return brief;
};

const seen = new Set<string>();

describe('What changed from one brief to the next', () => {
  for (const { name, parts, expected } of casesIn('compare')) {
    it(`as in ${name}`, () => {
      const [old, fresh] = [briefOf(parts.get('old') ?? ''), briefOf(parts.get('new') ?? '')];
      const changes = compareBriefs(old, fresh);
      for (const { kind } of changes) seen.add(kind);
      const printed = [printChanges(changes), printCount(changes)].filter((text) => text !== '').join('\n\n');
      const { now, before } = expected(new Map([['changes', printed]]));
      expect(now).toBe(before);
      expect(compareBriefs(fresh, fresh)).toEqual([]);
      expect(compareBriefs(old, old)).toEqual([]);
    });
  }

  it('with a case for each kind of change', () => {
    expect(Object.keys(kindNames).filter((kind) => !seen.has(kind))).toEqual([]);
  });
});

/** Every list of statements the other way round; passages, cells and names stay as they are. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const holdsMappings = value.every((each) => typeof each === 'object' && !Array.isArray(each));
    return holdsMappings ? value.map(turned).reverse() : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)] as const)
      .reverse(),
  );
};

const shipped = ['briefs', 'tests/cases/pipeline', 'tests/stress'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

describe('Nothing has changed', () => {
  it.each(shipped)('where the entries of %s stand in another order, and are written otherwise', (path) => {
    const brief = readGathering(readFileSync(path)).brief;
    if (!brief) return;
    const again = readGathering(stringify(turned(brief.data), { lineWidth: 60 })).brief;
    expect(again && printChanges(compareBriefs(brief, again))).toBe('');
  });
});

/** A way of keys to an entry of a list. */
type Path = readonly (string | number)[];

const entriesIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    Array.isArray(value) && value.length > 1 && value.every((each) => typeof each === 'object')
      ? value.map((_, place): Path => [...path, place])
      : [];
  const inner = Array.isArray(value)
    ? value.flatMap((each, place) => entriesIn(each, [...path, place]))
    : Object.entries(value).flatMap(([key, each]) => entriesIn(each, [...path, key]));
  return [...own, ...inner];
};

const without = (data: BriefData, path: Path): BriefData => {
  const copy = structuredClone(data);
  const list = path.slice(0, -1).reduce<unknown>((value, key) => Object(value)[key], copy);
  if (Array.isArray(list)) list.splice(Number(path.at(-1)), 1);
  return copy;
};

describe.each(['briefs/baghdad-drone-strike.yaml', 'briefs/exercise-river-flood.yaml'])(
  'Each entry of %s',
  (path) => {
    const whole = briefOf(readFileSync(path, 'utf8'));
    const kinds = (before: BriefData, after: BriefData): readonly string[] =>
      compareBriefs({ ...whole, data: before }, { ...whole, data: after }).map(({ kind }) => kind);

    it('is one change where it comes or goes, and nothing else is', () => {
      const entries = entriesIn(whole.data);
      expect(entries.length).toBeGreaterThan(50);
      for (const entry of entries) {
        const left = without(whole.data, entry);
        expect([entry.join('.'), ...kinds(whole.data, left)]).toEqual([entry.join('.'), 'withdrawn']);
        expect([entry.join('.'), ...kinds(left, whole.data)]).toEqual([entry.join('.'), 'added']);
      }
    });
  },
);
