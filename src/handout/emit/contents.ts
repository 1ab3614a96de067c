import { InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { toTwips } from '../../unit/length.ts';
import type { ContentsLine } from '../contents.ts';
import type { EmitContext } from './context.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { emitParagraph } from './paragraph.ts';
import { emitRun } from './run.ts';

/** Links each entry, takes outline levels from 1, hides tabs and page numbers in Word's web view: as Word writes it. */
const instruction = (depth: number): string => `TOC \\o "1-${depth}" \\h \\z \\u`;

const lineChildren = (line: ContentsLine, context: EmitContext): ParagraphChild =>
  new InternalHyperlink({
    anchor: line.bookmark,
    children: [
      emitRun(line.run, context),
      new TextRun({ children: [new Tab()] }),
      ...field(`PAGEREF ${line.bookmark} \\h`, String(line.page), line.paragraph.direction),
    ],
  });

/**
 * The contents as a TOC field with its cached result, a paragraph a heading: it shows at once and asks nothing. The
 * field begins in the first line and ends in the last.
 */
export const emitContents = (context: EmitContext): readonly Paragraph[] => {
  const { contents } = context;
  if (!contents || contents.lines.length === 0) return [];
  const last = contents.lines.length - 1;
  return [
    emitParagraph(contents.heading, context),
    ...contents.lines.map(
      (line, index) =>
        new Paragraph({
          style: line.paragraph.style,
          tabStops: [{ type: 'right', position: toTwips(context.textWidth), leader: 'dot' }],
          ...(line.paragraph.direction === 'rtl' ? { bidirectional: true } : {}),
          children: [
            ...(index === 0 ? fieldStart(instruction(contents.depth)) : []),
            lineChildren(line, context),
            ...(index === last ? [fieldEnd()] : []),
          ],
        }),
    ),
  ];
};
