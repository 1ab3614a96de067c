import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readZip } from '../../src/package/unzip.ts';
import { readXmlPart } from '../../src/package/xml/part.ts';
import { readGathering } from '../support/brief-case.ts';
import { forbiddenTexts, hostileTexts } from '../support/hostile.ts';
import { lintPackage } from '../support/package-lint.ts';
import { buildText } from '../support/pipeline.ts';
import { inOnePlace, quoted, withEverywhere } from './briefs.ts';

const connect = vi.spyOn(Socket.prototype, 'connect');
beforeAll(() => {
  connect.mockImplementation(() => {
    throw new Error('nothing is ever fetched');
  });
});
afterAll(() => {
  expect(connect).not.toHaveBeenCalled();
  connect.mockRestore();
});

/** What a build came to: files that are sound, or at least one error with its place. */
const faultsOf = async (text: string): Promise<readonly string[]> => {
  const { files, diagnostics } = await buildText(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (files.length === 0) return errors.length > 0 ? [] : ['neither files nor an error'];
  return files.flatMap(({ bytes, format }) => {
    const parts = readZip(bytes);
    for (const part of parts) if (/\.(xml|rels)$/.test(part.name)) readXmlPart(part);
    const words = parts.map(({ content }) => Buffer.from(content).toString('latin1')).join('');
    return [
      ...lintPackage(bytes),
      ...(/Target="(javascript|file|data|vbscript|\\\\)/i.test(words) ? ['a link that must not travel'] : []),
      ...(/root:x:0:0/.test(words) ? ['what was never to be written'] : []),
    ].map((fault) => `${format}: ${fault}`);
  });
};

const errorsOf = (text: string) => readGathering(text).found.filter(({ severity }) => severity === 'error');

/** So long that a title of it is refused: by itself, so that the others are built. */
const long = ['longWord', 'longText', 'combining', 'emoji', 'digits'];
const entries = Object.entries(hostileTexts);
const taken = entries.filter(
  ([name, value]) => !long.includes(name) && errorsOf(withEverywhere([value])).length === 0,
);
const takenValues = taken.map(([, value]) => value);

describe('Hostile values in every place', () => {
  it('are taken as the text that they are, but for links and texts of nothing', () => {
    const refused = entries.filter((entry) => !taken.includes(entry)).map(([name]) => name);
    expect(refused.filter((name) => !long.includes(name)).sort()).toEqual(
      'blanks dataLink fileLink lineFeeds markdown script separators uncLink vbLink'.split(' '),
    );
  });

  it.each([0, 1])(
    'come to sound files where all of them look like numbers that failed, by turns from %i',
    async (from) => {
      expect(await faultsOf(withEverywhere(['Infinity', 'NaN'], from))).toEqual([]);
    },
  );

  it.each([0, 7, 19])('come to sound files, by turns from %i', async (from) => {
    const text = withEverywhere(takenValues, from);
    expect((await buildText(text)).files).toHaveLength(2);
    expect(await faultsOf(text)).toEqual([]);
  });

  it.each(long)('come to sound files or to errors: %s', async (name) => {
    expect(await faultsOf(withEverywhere([hostileTexts[name] ?? '', 'Words']))).toEqual([]);
  });

  it.each(Object.entries(forbiddenTexts))('are refused where they stand: %s', (_, value) => {
    const [first, ...others] = errorsOf(withEverywhere([value]));
    expect(first?.span?.start.line).toBe(1);
    expect(first?.code).toMatch(/^(forbidden-character|unbalanced-bidi)$/);
    expect(others.length).toBeGreaterThan(40);
  });
});

/** For places where each value makes a whole build. */
const fewer = ['path', 'parent', 'device', 'unc', 'address', 'prototype', 'infinity', 'wish'];

describe('A hostile value in a place of its own', () => {
  it.each(Object.entries(inOnePlace))('comes to sound files or to errors: %s', async (_, place) => {
    const tried = /snapshot|file|asOf/.test(place) ? fewer : entries.map(([name]) => name);
    for (const [name, value] of entries.filter(([each]) => tried.includes(each) && !long.includes(each))) {
      const text = `title: A\nmarking: TLP:CLEAR\nbottomLine: It rained.\n${place.replaceAll('VALUE', quoted(value))}\n`;
      if (errorsOf(text).length === 0) expect([name, ...(await faultsOf(text))]).toEqual([name]);
    }
  });
});
