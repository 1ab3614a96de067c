import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { codeFont } from '../../unit/code-font.ts';
import type { WordRun } from '../model/word.ts';
import type { EmitContext } from './context.ts';

const white = 'FFFFFF';

const languageOf = (run: WordRun, context: EmitContext): Partial<IRunOptions> => {
  if (run.language === context.language && run.direction === context.direction) return {};
  return run.direction === 'rtl'
    ? { language: { bidirectional: run.language } }
    : { language: { value: run.language } };
};

/** How a run differs from its paragraph's style, as the library takes it. */
export const runOptions = (run: WordRun, context: EmitContext): IRunOptions => ({
  ...(run.bold ? { bold: true } : {}),
  ...(run.italic ? { italics: true } : {}),
  ...(run.raised ? { superScript: true } : {}),
  ...(run.code ? { font: codeFont, noProof: true } : {}),
  ...(run.colour === undefined ? {} : { color: run.colour }),
  ...(run.shade === undefined ? {} : { shading: { type: 'clear', color: white, fill: run.shade } }),
  ...(run.direction === 'rtl' ? { rightToLeft: true } : {}),
  ...languageOf(run, context),
});

export const emitRun = (run: WordRun, context: EmitContext): ParagraphChild =>
  new TextRun({ ...runOptions(run, context), text: run.text });
