import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../source.ts';
import { onOneLine, quoted } from './quoted.ts';

/** What makes YAML stumble over a text. */
export type Trap =
  | { readonly kind: 'sign'; readonly sign: string; readonly reading: string }
  | { readonly kind: 'quote'; readonly rest: string }
  | { readonly kind: 'colon'; readonly key: string }
  | { readonly kind: 'hash'; readonly comment: string }
  | { readonly kind: 'unclosed'; readonly mark: string }
  | { readonly kind: 'bracket'; readonly sign: string }
  | { readonly kind: 'tab' }
  | { readonly kind: 'misplaced'; readonly problem: string; readonly cure: string };

/** A trap in the text from `start` to `end`, and the characters that must be hidden for YAML to read the rest. */
export interface Finding {
  readonly trap: Trap;
  readonly start: number;
  readonly end: number;
  readonly masks: readonly number[];
  /** What the parser is given in the place of as many characters from `at` on. */
  readonly rewrite?: { readonly at: number; readonly text: string };
}

const diagnosticOf = (trap: Trap, details: Parameters<typeof diagnostic>[2]): Diagnostic => {
  switch (trap.kind) {
    case 'sign':
      return diagnostic('text-starts-with-sign', trap, details);
    case 'quote':
      return diagnostic('text-after-quote', trap, details);
    case 'colon':
      return diagnostic('colon-in-text', trap, details);
    case 'hash':
      return diagnostic('text-after-hash', trap, details);
    case 'bracket':
      return diagnostic('bracket-in-text', trap, details);
    case 'tab':
      return diagnostic('tab-indentation', {}, details);
    case 'misplaced':
      return diagnostic('yaml-syntax', trap, details);
    case 'unclosed':
      return diagnostic(
        'yaml-syntax',
        { problem: `the ${trap.mark} that opens here is not closed` },
        details,
      );
  }
};

/** Says a trap as a diagnostic; the quoted text is its cure, but for a tab and for quotes that nobody closed. */
export const findingDiagnostic = (source: Source, { trap, start, end }: Finding): Diagnostic => {
  const span = source.spanOf(start, end);
  if (trap.kind === 'tab') return diagnosticOf(trap, { span, hints: [{ message: 'indent with blanks' }] });
  if (trap.kind === 'unclosed') return diagnosticOf(trap, { span });
  if (trap.kind === 'misplaced') return diagnosticOf(trap, { span, hints: [{ message: trap.cure }] });
  const replacement = quoted(onOneLine(source.text.slice(start, end)));
  return diagnosticOf(trap, { span, hints: [{ message: 'put the text in quotes', span, replacement }] });
};
