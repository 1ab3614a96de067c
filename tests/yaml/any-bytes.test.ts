import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGathering } from '../support/brief-case.ts';

/** Pieces that YAML and briefs are made of, in any order. */
const piece = fc.constantFrom(
  ...[
    'title: ',
    'keyPoints:',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    'text: ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    ' #',
    '#1',
  ],
  ...[
    '**',
    '[@a]',
    '&a ',
    '*a',
    '<<: ',
    '!x ',
    '|',
    '>-',
    '@',
    '`',
    '%',
    '---\n',
    '\t',
    'by: ',
    'word',
    'A sentence.',
  ],
  ...[
    '2024-02-31',
    'TLP:RED',
    'sources:',
    'id: a',
    '\\',
    '? ',
    '~',
    'null',
    '\u202e',
    '\ufdd0',
    '\ud800',
    '__proto__: ',
  ],
);

const isSound = (content: string | Uint8Array): void => {
  const { brief, found } = readGathering(content);
  expect(brief === undefined).toBe(found.some(({ severity }) => severity === 'error'));
  for (const { span, message } of found) {
    expect(message).not.toBe('');
    if (span) expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
  }
};

describe('reading', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isSound), { numRuns: 300 });
  });

  it('never throws, whatever the YAML', () => {
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `title: T\n${pieces.join('')}`);
    fc.assert(fc.property(text, isSound), { numRuns: 3000 });
  });
});
