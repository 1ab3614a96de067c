import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { releaseTo } from '../../src/brief/release.ts';
import { releaseCodes } from '../../src/diagnostic/codes/release.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { withAnnotations, withoutAnnotations } from '../support/annotated.ts';
import { readGathering } from '../support/brief-case.ts';
import { casesIn } from '../support/case-file.ts';

const seen = new Set<string>();

describe('A release holds what its audience may see, and nothing that depends on what it may not', () => {
  for (const { name, parts, expected } of casesIn('release')) {
    it(`as in ${name}`, () => {
      const text = withoutAnnotations(parts.get('brief') ?? '');
      const { brief, found: faults } = readGathering(text);
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      const found: Diagnostic[] = [];
      const results = new Map<string, string>();
      for (const label of parts.keys()) {
        if (label === '' || label === 'brief' || !brief) continue;
        const released = releaseTo(brief, label, (each) => found.push(each));
        results.set(label, released ? stringify(released.data, { lineWidth: 120 }).trim() : 'none');
      }
      for (const { code } of found) seen.add(code);
      results.set('brief', withAnnotations(text, found));
      const { now, before } = expected(results);
      expect(now).toBe(before);
    });
  }

  it('with a case for each code of releases', () => {
    const reported = Object.keys(releaseCodes).filter((code) => code !== 'release-unknown');
    expect(reported.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('and knows where each value of it stands, in lists with gaps too', () => {
    const { brief } = readGathering(
      'title: T\nmarking: TLP:GREEN\nkeyPoints:\n  - { text: One., marking: TLP:RED }\n  - Two.\n',
    );
    const released = brief && releaseTo(brief, 'TLP:GREEN', () => undefined);
    const [two] = released?.data.keyPoints?.items ?? [];
    expect(two?.text).toBe('Two.');
    expect(two && released?.positions.valueOf(two, 'text')?.start.line).toBe(5);
    expect(released?.positions.valueOf(released.data.keyPoints?.items ?? [], 0)?.start.line).toBe(5);
  });

  it('for a label of the scheme alone', () => {
    const { brief } = readGathering('title: T\nmarkingScheme: uk\nmarking: OFFICIAL\nbottomLine: B\n');
    const found: Diagnostic[] = [];
    expect(brief && releaseTo(brief, 'TLP:GREEN', (each) => found.push(each))).toBeUndefined();
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      [
        'release-unknown',
        '`TLP:GREEN` is no label of the brief’s marking scheme (OFFICIAL, OFFICIAL-SENSITIVE, SECRET, TOP SECRET)',
      ],
    ]);
  });
});
