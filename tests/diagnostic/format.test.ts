import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { printGithub } from '../../src/diagnostic/format/github.ts';
import { diagnosticRecord } from '../../src/diagnostic/format/json.ts';
import { coloured, paintFor, plain } from '../../src/diagnostic/format/paint.ts';
import { printPretty, printSummary } from '../../src/diagnostic/format/pretty.ts';
import { count, ordered } from '../../src/diagnostic/order.ts';
import type { Span } from '../../src/diagnostic/span.ts';

const text = 'title: A\ntitel: B\n';
const span: Span = {
  file: 'briefs/a.yaml',
  start: { line: 2, column: 1, offset: 9 },
  end: { line: 2, column: 6, offset: 14 },
};
const found = diagnostic(
  'changed-by-hand',
  { file: 'out/a.pptx' },
  {
    span,
    hints: [{ message: 'did you mean "title"?', replacement: 'title: B' }],
    trace: [{ message: 'printed by the template', span: { ...span, file: 'deck.hbs' } }],
  },
);

describe('the format for people', () => {
  it('says what, where, with a picture, a way out and how it was reached', () => {
    expect(printPretty(found, new Map([['briefs/a.yaml', text]]), plain)).toBe(
      [
        'error[changed-by-hand] `out/a.pptx` was changed since it was built, and is left as it is',
        '  at briefs/a.yaml:2:1',
        ' 1 | title: A',
        ' 2 | titel: B',
        '   | ^^^^^',
        '  help: did you mean "title"?',
        '    title: B',
        '  printed by the template (deck.hbs:2:1)',
      ].join('\n'),
    );
  });

  it('does without the picture where the file is not known', () => {
    expect(printPretty(found, new Map(), plain).split('\n')[2]).toContain('help:');
  });

  it('shows control characters of a message and never obeys them', () => {
    const nasty = diagnostic('brief-not-found', { file: 'a\u001B[2Jb\u202E' });
    expect(printPretty(nasty, new Map(), plain)).toBe(
      'error[brief-not-found] There is no brief at `a·[2Jb·`',
    );
  });

  it('counts in the plural where there are several', () => {
    const warning: Diagnostic = { ...found, severity: 'warning' };
    expect(printSummary([found, found, warning])).toBe('2 errors, 1 warning');
    expect(printSummary([])).toBe('');
  });
});

describe('colour', () => {
  const environment = (values: Record<string, string>) => (name: string) => values[name];
  it('is for terminals, unless the user says otherwise', () => {
    expect(paintFor(true, environment({}))).toBe(coloured);
    expect(paintFor(false, environment({}))).toBe(plain);
    expect(paintFor(true, environment({ NO_COLOR: '1' }))).toBe(plain);
    expect(paintFor(true, environment({ NO_COLOR: '' }))).toBe(coloured);
    expect(paintFor(false, environment({ FORCE_COLOR: '1' }))).toBe(coloured);
    expect(paintFor(true, environment({ FORCE_COLOR: '0' }))).toBe(plain);
    expect(paintFor(false, environment({ FORCE_COLOR: '1', NO_COLOR: '1' }))).toBe(plain);
    expect(paintFor(true, environment({ TERM: 'dumb' }))).toBe(plain);
  });
});

describe('the format for GitHub Actions', () => {
  it('is a workflow command with everything that would break it encoded', () => {
    const one: Diagnostic = {
      ...found,
      message: '100 % wrong\nhere',
      span: { ...span, file: 'a,b:c.yaml' },
    };
    expect(printGithub(one)).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=2,endLine=2,col=1,endColumn=6,title=changed-by-hand::100 %25 wrong%0Ahere%0Ahelp: did you mean "title"?%0Atitle: B',
    );
  });

  it('calls a note a notice, and does without a place', () => {
    const note: Diagnostic = { code: 'no-briefs', severity: 'note', message: 'm', hints: [], trace: [] };
    expect(printGithub(note)).toBe('::notice title=no-briefs::m');
  });
});

describe('the format for programs', () => {
  it('has every field always', () => {
    expect(diagnosticRecord(diagnostic('no-briefs', { folder: 'briefs' }))).toEqual({
      code: 'no-briefs',
      severity: 'error',
      message: 'There is no brief in `briefs/`, and none was named',
      place: null,
      within: null,
      hints: [],
      trace: [],
    });
  });

  it('gives places as lines and columns from 1, the end exclusive', () => {
    const record = diagnosticRecord(found);
    expect(record.place).toEqual({
      file: 'briefs/a.yaml',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 6,
    });
    expect(record.hints).toEqual([
      { message: 'did you mean "title"?', place: null, replacement: 'title: B' },
    ]);
  });
});

describe('the order of diagnostics', () => {
  const at = (file: string, offset: number, message: string): Diagnostic => ({
    code: 'no-briefs',
    severity: 'warning',
    message,
    span: { file, start: { line: 1, column: 1 + offset, offset }, end: { line: 1, column: 2, offset: 9 } },
    hints: [],
    trace: [],
  });
  it('is by file as they come up, then from top to bottom, each once', () => {
    const bare: Diagnostic = { code: 'no-briefs', severity: 'error', message: 'bare', hints: [], trace: [] };
    const list = [at('b', 5, '2'), at('a', 1, '4'), at('b', 1, '1'), bare, at('b', 5, '2'), at('b', 5, '3')];
    expect(ordered(list).map((each) => each.message)).toEqual(['bare', '1', '2', '3', '4']);
  });

  it('counts them', () => {
    expect(count([at('a', 1, 'x'), found])).toEqual({ error: 1, warning: 1, note: 0 });
  });
});
