import type { Hint, TraceStep } from '../diagnostic/diagnostic.ts';
import type { Position, Span } from '../diagnostic/span.ts';
import type { Markup, Segment, TemplateSegment } from '../template/markup.ts';
import type { Origin } from './node.ts';

/** The index of the segment that an offset falls into; -1 before the first. */
export const segmentAt = (markup: Markup, offset: number): number => {
  let low = 0;
  let high = markup.segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((markup.segments[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
};

const advance = (from: Position, text: string): Position => {
  const lastBreak = text.lastIndexOf('\n');
  if (lastBreak === -1)
    return { line: from.line, column: from.column + text.length, offset: from.offset + text.length };
  return {
    line: from.line + text.split('\n').length - 1,
    column: text.length - lastBreak,
    offset: from.offset + text.length,
  };
};

const positionIn = (markup: Markup, segment: TemplateSegment, offset: number): Position =>
  advance(segment.template.start, markup.text.slice(segment.offset, offset));

/** Where the stretch ends in the file that it begins in; what lies between in other files is passed over. */
const endOf = (markup: Markup, file: string, from: number, to: number): Position | undefined => {
  const end = Math.max(from, to - 1);
  const last = markup.segments[segmentAt(markup, end)];
  if (last?.template.file !== file) return undefined;
  return last.kind === 'value' ? last.template.end : positionIn(markup, last, to);
};

const templateSpan = (markup: Markup, segment: Segment, from: number, to: number): Span => {
  const { file, start, end } = segment.template;
  const begins = segment.kind === 'value' ? start : positionIn(markup, segment, from);
  const ends = endOf(markup, file, from, to);
  return { file, start: begins, end: ends && ends.offset >= begins.offset ? ends : end };
};

/** Where a stretch of markup comes from: its place in the template, and in the brief where a value printed its beginning. */
export const originOf = (markup: Markup, from: number, to: number): Origin => {
  const segment = markup.segments[segmentAt(markup, from)];
  if (!segment) return {};
  if (segment.kind === 'value')
    return segment.brief
      ? { template: segment.template, brief: segment.brief }
      : { template: segment.template };
  return { template: templateSpan(markup, segment, from, to) };
};

/** Like `originOf`, but any value of the brief that had a part in the stretch counts: it is the one to blame. */
export const blameOf = (markup: Markup, from: number, to: number): Origin => {
  const first = Math.max(0, segmentAt(markup, from));
  const last = segmentAt(markup, Math.max(from, to - 1));
  const culprit = markup.segments
    .slice(first, last + 1)
    .find((segment) => segment.kind === 'value' && segment.brief !== undefined);
  return culprit ? originOf(markup, Math.max(from, culprit.offset), to) : originOf(markup, from, to);
};

/** The brief's line first where a value is to blame, with the template's line behind it; else the template's line. */
export const detailsOf = (
  origin: Origin,
  hints: readonly Hint[] = [],
): { readonly span?: Span; readonly hints: readonly Hint[]; readonly trace: readonly TraceStep[] } => {
  const { brief, template } = origin;
  if (brief && template)
    return { span: brief, hints, trace: [{ message: 'printed by the template here', span: template }] };
  const span = brief ?? template;
  return span ? { span, hints, trace: [] } : { hints, trace: [] };
};
