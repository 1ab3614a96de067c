import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Brief } from '../brief.ts';
import { type Evidence, quotationDigest } from './evidence.ts';
import { missingPassage } from './find.ts';
import { nearestPassage } from './nearest.ts';
import { type Quoted, quotedIn } from './quoted.ts';

/** The text of a source as it was when it was kept. */
export interface Snapshot {
  /** Normal, as quotations are compared. */
  readonly text: string;
  readonly digest: string;
}

export interface QuotationInput {
  readonly brief: Brief;
  /** By the id of the source; those that are declared and could be read. */
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  /** Sources that declare a snapshot. */
  readonly declared: ReadonlySet<string>;
  readonly evidence: Evidence | undefined;
  readonly report: Report;
}

interface Judged {
  readonly quoted: Quoted;
  /** The source it was found in, or is on record for. */
  readonly source: string | undefined;
}

const tellMissing = (quoted: Quoted, missing: string, input: QuotationInput): void => {
  const { brief, snapshots, report } = input;
  const [source = ''] = quoted.sources;
  const elsewhere = [...snapshots].find(
    ([id, { text }]) => !quoted.sources.includes(id) && missingPassage(text, quoted.passages) === undefined,
  );
  const near = nearestPassage(snapshots.get(source)?.text ?? '', missing);
  const hints = [
    ...(elsewhere ? [{ message: `it stands in the snapshot of \`${elsewhere[0]}\`` }] : []),
    ...(near === undefined ? [] : [{ message: `the snapshot has: ${near}` }]),
  ];
  const span = brief.positions.valueOf(quoted.container, quoted.key);
  report(diagnostic('quotation-not-found', { words: shortened(missing), source }, { span, hints }));
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Where all sources of a quotation can be looked at, it stands in one of them to the letter. */
const lookUp = (quoted: Quoted, input: QuotationInput): Judged => {
  const { snapshots } = input;
  const source = quoted.sources.find((id) => {
    const snapshot = snapshots.get(id);
    return snapshot && missingPassage(snapshot.text, quoted.passages) === undefined;
  });
  if (source === undefined && quoted.sources.every((id) => snapshots.has(id))) {
    const text = snapshots.get(quoted.sources[0] ?? '')?.text ?? '';
    tellMissing(quoted, missingPassage(text, quoted.passages) ?? '', input);
  }
  return { quoted, source };
};

/** A quotation whose source's snapshot is not at hand is on record, or was never checked. */
const lookBack = (
  quoted: Quoted,
  { brief, declared, snapshots, evidence, report }: QuotationInput,
): boolean => {
  const [source] = quoted.sources.filter((id) => declared.has(id) && !snapshots.has(id));
  if (source === undefined || !evidence) return false;
  const isRecorded = evidence.quotations[source]?.includes(quotationDigest(quoted.passages)) ?? false;
  if (!isRecorded) {
    const span = brief.positions.valueOf(quoted.container, quoted.key);
    report(
      diagnostic(
        'quotation-not-recorded',
        { words: shortened(quoted.passages.join(' … ')), source },
        { span },
      ),
    );
  }
  return isRecorded;
};

const tellChanged = ({ brief, snapshots, evidence, report }: QuotationInput): void => {
  for (const source of brief.data.sources ?? []) {
    const [now, before] = [snapshots.get(source.id)?.digest, evidence?.snapshots[source.id]];
    if (now === undefined || before === undefined || now === before) continue;
    const span = brief.positions.valueOf(source, 'snapshot');
    report(diagnostic('snapshot-changed', { source: source.id }, { span }));
  }
};

/** What is on record now: what was found, and what was found before in snapshots that are not at hand. */
const recordOf = (judged: readonly Judged[], { snapshots, evidence }: QuotationInput): Evidence => {
  const before = evidence ?? { version: 1, snapshots: {}, quotations: {} };
  const found: Record<string, string[]> = {};
  for (const { quoted, source } of judged)
    if (source !== undefined) found[source] = [...(found[source] ?? []), quotationDigest(quoted.passages)];
  return {
    version: 1,
    snapshots: {
      ...before.snapshots,
      ...Object.fromEntries([...snapshots].map(([id, { digest }]) => [id, digest])),
    },
    quotations: { ...before.quotations, ...found },
  };
};

/**
 * Checks every quotation of a brief to the letter against the snapshots of its sources.
 * @returns what is to be kept on record
 */
export const checkQuotations = (input: QuotationInput): Evidence => {
  const { brief, report } = input;
  tellChanged(input);
  const all = quotedIn(brief.data);
  const judged = all.map((quoted) => lookUp(quoted, input));
  const recorded = judged.filter(({ quoted, source }) => source === undefined && lookBack(quoted, input));
  if (recorded.length > 0) {
    const span = brief.positions.valueOf(brief.data, 'title');
    report(diagnostic('quotations-recorded', { count: recorded.length }, { span }));
  }
  return recordOf(judged, input);
};
