import { describe, expect, it } from 'vitest';
import { missingPassage } from '../../src/brief/quotation/find.ts';
import { isHtml, textOfHtml } from '../../src/brief/quotation/html.ts';
import { nearestPassage } from '../../src/brief/quotation/nearest.ts';
import { normal } from '../../src/brief/quotation/normal.ts';
import { readAndRelease } from '../../src/build/released.ts';
import { startRun } from '../../src/build/run.ts';
import { quotationCodes } from '../../src/diagnostic/codes/quotation.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { withAnnotations, withoutAnnotations } from '../support/annotated.ts';
import { type CaseFile, casesIn } from '../support/case-file.ts';

const seen = new Set<string>();

/** Files of a case stand under their own names: `=== log.txt`. */
const runCase = async ({ parts }: CaseFile) => {
  const text = withoutAnnotations(parts.get('briefs/case.yaml') ?? '');
  const given = [...parts].filter(([name]) => name.includes('.') && name !== 'record');
  const host = memoryHost({ ...Object.fromEntries(given), 'briefs/case.yaml': text });
  const run = startRun(host);
  const read = await readAndRelease({ brief: 'briefs/case.yaml' }, host, run);
  const found: readonly Diagnostic[] = run.diagnostics();
  for (const { code } of found) seen.add(code);
  const record = read?.evidence ? new TextDecoder().decode(read.evidence.bytes).trim() : 'as it was';
  return new Map([
    ['briefs/case.yaml', withAnnotations(text, found)],
    ['hints', found.flatMap(({ hints }) => hints.map(({ message }) => message)).join('\n')],
    ['record', record],
  ]);
};

describe('Quotations are held against the snapshots of their sources', () => {
  for (const each of casesIn('quotation')) {
    it(`as in ${each.name}`, async () => {
      const { now, before } = each.expected(await runCase(each));
      expect(now).toBe(before);
    });
  }

  it('with a case for each code', () => {
    // Of twenty million letters: tests/hostile/limits.test.ts has it.
    const unseen = Object.keys(quotationCodes).filter((code) => !seen.has(code));
    expect(unseen).toEqual(['snapshot-too-large']);
  });
});

describe('A passage', () => {
  const text = normal('He said: “We struck — at dawn, with care – and we will go on,” and left.');
  it.each([
    ['in other quotation marks and dashes', ['We struck -- at dawn'.replace('--', '–')], undefined],
    ['with a closing stop of its own', ['we will go on.'], undefined],
    ['in pieces, in order', ['We struck', 'we will go on'], undefined],
    ['in pieces, out of order', ['we will go on', 'We struck'], 'We struck'],
    ['with an ellipsis', ['We struck … and we will go on'], undefined],
    ['with a change in brackets', ['We struck [the target] with care'], undefined],
    ['with a word changed', ['We struck at noon'], 'We struck at noon'],
    ['with another capital', ['we struck'], 'we struck'],
    ['that ends within a word', ['We str'], 'We str'],
  ])('%s', (_name, passages, missing) => {
    expect(missingPassage(text, passages)).toBe(missing);
  });

  it('that is not there is shown beside the nearest that is, with what differs', () => {
    expect(nearestPassage(text, 'We struck at dawn, with anger')).toBe('"We struck ‹-› at dawn, with');
    expect(nearestPassage(text, 'Nothing of this kind anywhere')).toBeUndefined();
  });
});

describe('A snapshot that is a page', () => {
  const page =
    '<!doctype html><html><head><title>T</title></head><body><p>We <b>struck</b></p><p>at dawn<script>x</script></p>';
  it('is read as its readers see it', () => {
    expect([isHtml(page), isHtml('We struck')]).toEqual([true, false]);
    expect(normal(textOfHtml(page))).toBe('We struck at dawn');
  });
});
