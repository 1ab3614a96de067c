import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { ReadingAnnotation } from '../shape/annotation.ts';
import type { Shaper } from '../shape/shaper.ts';
import type { LocatedScalar } from '../tree.ts';
import { quoted } from './quoted.ts';

/** `#1`, `#MeToo`: nobody starts a comment so in the middle of a text. */
const isCut = (comment: string): boolean => /^#[\p{L}\p{N}]/u.test(comment);

/** One blank before the `#`, and a text that has not come to its end. */
const mayBeCut = (text: string, gap: number): boolean => gap === 1 && !/[.!?…:;)\]"'”’]$/.test(text);

/**
 * Text after ` #` is a comment to YAML. In a plain scalar that is written for readers:
 * - `#` with a letter or digit right after it is text that was cut off: an error;
 * - `# ` after exactly one blank, behind inline text without a closing mark: a warning, for it may be either;
 * - anything else (an enumeration, an id, a date, plain words, two blanks before the `#`, a finished sentence) is an honest comment.
 */
export const reportComment = (
  { source, report }: Shaper,
  scalar: LocatedScalar,
  { text: kind }: ReadingAnnotation,
): void => {
  const { comment, style, text } = scalar;
  if (!comment || style !== 'plain' || kind === undefined || text === '') return;
  const isRunning = kind === 'inline' || kind === 'prose';
  const code = isCut(comment.text)
    ? 'text-after-hash'
    : isRunning && mayBeCut(text, comment.gap)
      ? 'comment-after-text'
      : undefined;
  if (code === undefined) return;
  const span = source.spanOf(scalar.span.start.offset, comment.span.end.offset);
  const whole = source.text.slice(span.start.offset, span.end.offset);
  const replacement = whole.includes('\n') ? undefined : quoted(whole.trimEnd());
  const hint = { message: 'if it belongs to the text, put all of it in quotes', span };
  const hints = [replacement === undefined ? hint : { ...hint, replacement }];
  report(diagnostic(code, { comment: comment.text.slice(0, 60) }, { span: comment.span, hints }));
};
