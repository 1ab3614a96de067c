import type { Span } from '../../src/diagnostic/span.ts';
import type { Markup, Segment } from '../../src/template/markup.ts';

const positionAt = (text: string, offset: number): Span['start'] => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
};

/** The brief that values of a case stand in: the first on line 1, the second on line 2, and so on. */
const briefLine = (line: number, value: string): Span => ({
  file: 'brief.yaml',
  start: { line, column: 1, offset: 0 },
  end: { line, column: value.length + 1, offset: value.length },
});

/**
 * Markup from a text in which `⟦…⟧` stands for what a mustache printed: the words inside are printed, escaped as they stand,
 * and the whole is the mustache's place in the template.
 */
export const markupFrom = (template: string, file = 'template.hbs'): Markup => {
  const segments: Segment[] = [];
  let text = '';
  let at = 0;
  let values = 0;
  for (const piece of template.split(/(⟦[^⟧]*⟧)/)) {
    const span = { file, start: positionAt(template, at), end: positionAt(template, at + piece.length) };
    const value = /^⟦([^⟧]*)⟧$/.exec(piece)?.[1];
    if (value === undefined) segments.push({ kind: 'template', offset: text.length, template: span });
    else {
      values += 1;
      segments.push({ kind: 'value', offset: text.length, template: span, brief: briefLine(values, value) });
    }
    text += value ?? piece;
    at += piece.length;
  }
  // A segment that printed nothing is none.
  return {
    text,
    segments: segments.filter((segment, index) => segment.offset !== segments[index + 1]?.offset),
  };
};
