import { parse } from 'yaml';
import { readBrief } from '../../src/brief/read.ts';
import { type ReleasedBrief, release } from '../../src/brief/release.ts';
import type { Diagnostic, Report } from '../../src/diagnostic/diagnostic.ts';
import type { Span } from '../../src/diagnostic/span.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { loadPack } from '../../src/template/load.ts';
import type { Markup, ValueSegment } from '../../src/template/markup.ts';
import { defaultLimits, render } from '../../src/template/render.ts';
import type { RenderLimits } from '../../src/template/run/context.ts';
import type { Labels } from '../../src/theme/theme.ts';
import { withoutAnnotations } from './annotated.ts';

export const briefFile = 'brief.yaml';

/** A small pack's words; a case may bring its own. */
export const plainLabels: Labels = {
  language: 'en',
  direction: 'ltr',
  months: 'January February March April May June July August September October November December'.split(' '),
  patterns: {
    day: '{day} {month} {year}',
    dayMonth: '{day} {month}',
    month: '{month} {year}',
    year: '{year}',
    range: '{from} to {to}',
    moment: '{date}, {time} {zone}',
    after: 'after {date}',
  },
  words: {
    bottomLine: 'Bottom line',
    keyPoints: 'Key points',
    'statuses.disputed': 'in dispute',
    'a<b': '<&>',
  },
};

export const labelsFrom = (yaml: string | undefined): Labels =>
  yaml === undefined ? plainLabels : { ...plainLabels, ...(parse(yaml) as Partial<Labels>) };

export const briefFrom = (yaml: string, report: Report = () => {}): ReleasedBrief | undefined => {
  const brief = readBrief(briefFile, new TextEncoder().encode(yaml), report);
  return brief && release(brief);
};

export interface Rendering {
  readonly found: readonly Diagnostic[];
  readonly markup: Markup | undefined;
}

/** Loads the given files as the pack `pack` and renders a brief with it. */
export const renderFiles = async (
  files: Readonly<Record<string, string>>,
  brief: ReleasedBrief | undefined,
  form: 'deck' | 'handout' = 'deck',
  labels: Labels = plainLabels,
  limits: RenderLimits = defaultLimits,
): Promise<Rendering> => {
  const found: Diagnostic[] = [];
  const report: Report = (each) => found.push(each);
  const given = { 'deck.hbs': '<main/>', 'handout.hbs': '<main/>', ...files };
  const host = memoryHost(
    Object.fromEntries(
      Object.entries(given).map(([file, text]) => [`pack/${file}`, withoutAnnotations(text)]),
    ),
  );
  const pack = await loadPack(host, 'pack', report);
  const markup = pack && brief && render(pack, form, brief, labels, report, limits);
  return { found, markup };
};

const columns = ({ start, end }: Span): string =>
  end.line === start.line ? `${start.column}-${end.column}` : `${start.column}-`;

const annotation = ({ span, severity, code, message, hints, trace }: Diagnostic): string => {
  const ways = hints.map(
    (hint) => `; ${hint.message}${hint.span ? ` (${hint.span.start.line}:${hint.span.start.column})` : ''}`,
  );
  const from = trace.map((step) => `; ${step.message}: ${step.span.file}:${step.span.start.line}`);
  return `#! ${span ? `${columns(span)} ` : ''}${severity} ${code}: ${message}${ways.join('')}${from.join('')}`;
};

/** A file with each finding below the line that it marks. */
export const annotated = (text: string, file: string, found: readonly Diagnostic[]): string =>
  withoutAnnotations(text)
    .split('\n')
    .flatMap((line, index) => [
      line,
      ...found.filter(({ span }) => span?.file === file && span.start.line === index + 1).map(annotation),
    ])
    .join('\n');

/** Findings that stand in no file. */
export const placeless = (found: readonly Diagnostic[]): string =>
  found
    .filter(({ span }) => !span)
    .map(annotation)
    .join('\n');

/** What a segment printed: up to the next one. */
export const textOfSegment = ({ text, segments }: Markup, index: number): string =>
  text.slice(segments[index]?.offset, segments[index + 1]?.offset);

const isValue = (segment: Markup['segments'][number]): segment is ValueSegment => segment.kind === 'value';

/** `deck.hbs:3 brief 5: What was printed`, one line for each value. */
export const valuePlaces = (markup: Markup): string =>
  markup.segments
    .map((segment, index) => [segment, textOfSegment(markup, index)] as const)
    .map(([segment, printed]) => {
      if (!isValue(segment)) return undefined;
      const { template, brief } = segment;
      const where = `${template.file.replace(/^pack\//, '')}:${template.start.line}:${template.start.column}`;
      const from = brief ? `brief ${brief.start.line}:${brief.start.column}` : 'no brief';
      return `${where} ${from} ${JSON.stringify(printed)}`;
    })
    .filter((line) => line !== undefined)
    .join('\n');
