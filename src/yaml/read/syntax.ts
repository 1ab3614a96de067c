import type { ErrorCode, YAMLError } from 'yaml';
import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../source.ts';
import type { Finding } from '../trap/finding.ts';

/** The parser's words for the faults that people make, in ours; what is not here is said in the parser's. */
const wording: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'this line is indented unlike its neighbours',
  BLOCK_AS_IMPLICIT_KEY: 'a second `key:` stands on one line',
  BLOCK_IN_FLOW: 'a block cannot stand inside brackets',
  MISSING_CHAR:
    'something is missing: a `:` after a key, a `,` between entries, or a closing quote or bracket',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line',
  TAB_AS_INDENT: 'tabs cannot indent',
  UNEXPECTED_TOKEN: 'this is not expected here',
  BAD_SCALAR_START: 'text cannot begin with this character',
};

/** Found by `locate` with a better message, or of no matter to us. */
const ignored: ReadonlySet<ErrorCode> = new Set(['MULTIPLE_DOCS', 'TAG_RESOLVE_FAILED', 'DUPLICATE_KEY']);

/** Reports the parser's errors, one of those that follow each other line by line, and none where a trap was reported: the others follow from the first. */
export const syntaxFaults = (
  source: Source,
  errors: readonly YAMLError[],
  traps: readonly Finding[],
  report: Report,
): void => {
  const lines = new Set(traps.map(({ start }) => source.positionAt(start).line));
  for (const { code, message, pos } of errors) {
    const span = source.spanOf(pos[0], Math.max(pos[1], pos[0] + 1));
    const { line } = span.start;
    if (ignored.has(code) || lines.has(line)) continue;
    lines.add(line);
    if (lines.has(line - 1)) continue;
    const problem = wording[code] ?? message.charAt(0).toLowerCase() + message.slice(1);
    report(diagnostic('yaml-syntax', { problem }, { span }));
  }
};
