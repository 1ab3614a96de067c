import type { Brief } from '../brief/brief.ts';
import type { Snapshot } from '../brief/quotation/check.ts';
import type { Evidence } from '../brief/quotation/evidence.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { limits } from '../unit/limits.ts';
import { briefName, folderOf } from './brief-path.ts';
import type { Run } from './run.ts';

/** A record to be kept beside the briefs. */
export interface EvidenceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `briefs/strike.yaml` keeps its record in `briefs/.evidence/strike.json`. */
const evidencePath = (brief: string): string => `${folderOf(brief)}.evidence/${briefName(brief)}.json`;

const decode = async (bytes: Uint8Array): Promise<Snapshot> => {
  const { normal } = await import('../brief/quotation/normal.ts');
  const { snapshotDigest } = await import('../brief/quotation/evidence.ts');
  const { isHtml, textOfHtml } = await import('../brief/quotation/html.ts');
  const text = new TextDecoder().decode(bytes);
  return { text: normal(isHtml(text) ? textOfHtml(text) : text), digest: snapshotDigest(bytes) };
};

type Source = NonNullable<Brief['data']['sources']>[number];

/** @returns `absent` where there is no such file: whether that matters, the record says */
const readSnapshot = async (
  source: Source,
  brief: Brief,
  host: Host,
  { report }: Run,
): Promise<Snapshot | 'absent' | undefined> => {
  const { snapshot: file } = source;
  if (file === undefined) return undefined;
  const { most } = limits.snapshotBytes;
  const found = await host.readBelow(folderOf(brief.file) || '.', file, most);
  if (found.kind === 'read') return decode(found.bytes);
  if (found.kind === 'missing') return 'absent';
  const span = brief.positions.valueOf(source, 'snapshot');
  report(
    found.kind === 'tooLarge'
      ? diagnostic('snapshot-too-large', { file, bytes: found.bytes, most }, { span })
      : diagnostic('snapshot-outside', { file }, { span }),
  );
  return undefined;
};

const readRecord = async (path: string, host: Host): Promise<Evidence | undefined> => {
  const bytes = await host.read(path);
  if (!bytes) return undefined;
  const { readEvidence } = await import('../brief/quotation/evidence.ts');
  return readEvidence(bytes);
};

/** A snapshot that is declared is there, or was checked once and is on record. */
const tellAbsent = (source: Source, brief: Brief, evidence: Evidence | undefined, { report }: Run): void => {
  if (evidence?.snapshots[source.id] !== undefined) return;
  const span = brief.positions.valueOf(source, 'snapshot');
  report(diagnostic('snapshot-missing', { file: source.snapshot ?? '', source: source.id }, { span }));
};

/**
 * Holds the quotations of a brief against the snapshots of its sources, as far as there are snapshots.
 * @returns the record as it is now, where it is another than on the disk
 */
export const holdQuotations = async (
  brief: Brief,
  host: Host,
  run: Run,
): Promise<EvidenceFile | undefined> => {
  const declaring = (brief.data.sources ?? []).filter(({ snapshot }) => snapshot !== undefined);
  if (declaring.length === 0) return undefined;
  const path = evidencePath(brief.file);
  const evidence = await readRecord(path, host);
  const snapshots = new Map<string, Snapshot>();
  for (const source of declaring) {
    const snapshot = await readSnapshot(source, brief, host, run);
    if (snapshot === 'absent') tellAbsent(source, brief, evidence, run);
    else if (snapshot) snapshots.set(source.id, snapshot);
  }
  const { checkQuotations } = await import('../brief/quotation/check.ts');
  const { printEvidence } = await import('../brief/quotation/evidence.ts');
  const declared = new Set(declaring.map(({ id }) => id));
  const now = printEvidence(checkQuotations({ brief, snapshots, declared, evidence, report: run.report }));
  const before = evidence && printEvidence(evidence);
  return snapshots.size === 0 || now === before ? undefined : { path, bytes: new TextEncoder().encode(now) };
};
