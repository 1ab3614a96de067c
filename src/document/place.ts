import type { Hint, TraceStep } from '../diagnostic/diagnostic.ts';
import type { Position, Span } from '../diagnostic/span.ts';
import type { Markup, Segment, TemplateSegment } from '../template/markup.ts';
import type { Origin } from './node.ts';

/** How many of the sorted values are at most `limit`. */
const countUpTo = (length: number, valueAt: (index: number) => number, limit: number): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The index of the segment that an offset falls into; -1 before the first. */
export const segmentAt = ({ segments }: Markup, offset: number): number =>
  countUpTo(segments.length, (index) => segments[index]?.offset ?? 0, offset) - 1;

/** Offsets of the line feeds in each markup's text, found once: positions are asked for at every tag. */
const lineFeeds = new WeakMap<Markup, readonly number[]>();

const lineFeedsIn = (markup: Markup): readonly number[] => {
  const known = lineFeeds.get(markup);
  if (known) return known;
  const found = Array.from(markup.text.matchAll(/\n/g), ({ index }) => index);
  lineFeeds.set(markup, found);
  return found;
};

const positionIn = (markup: Markup, segment: TemplateSegment, asked: number): Position => {
  const offset = Math.min(asked, markup.text.length);
  const { line, column, offset: start } = segment.template.start;
  const feeds = lineFeedsIn(markup);
  const before = (end: number): number => countUpTo(feeds.length, (index) => feeds[index] ?? 0, end - 1);
  const behind = before(offset);
  const lines = behind - before(segment.offset);
  return {
    line: line + lines,
    column: lines === 0 ? column + offset - segment.offset : offset - (feeds[behind - 1] ?? 0),
    offset: start + offset - segment.offset,
  };
};

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
