import { createHash } from 'node:crypto';
import * as z from 'zod';
import { normal } from './normal.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a check of quotations against snapshots came to: a record of what was done, and no seal. */
const evidenceSchema = z.strictObject({
  version: z.literal(1),
  /** The snapshot that was looked at, by the id of the source. */
  snapshots: z.record(z.string(), digest),
  /** Quotations that were found, as digests of their passages, by the id of the source. */
  quotations: z.record(z.string(), z.array(digest)),
});

export type Evidence = z.output<typeof evidenceSchema>;

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const snapshotDigest = (bytes: Uint8Array): string => sha256(bytes);

/** The digest of a quotation as it is compared, so that other quotation marks make no other one. */
export const quotationDigest = (passages: readonly string[]): string =>
  sha256(passages.map(normal).join('\n'));

/** @returns the record, or `undefined` where the bytes are none of ours */
export const readEvidence = (bytes: Uint8Array): Evidence | undefined => {
  try {
    const parsed = evidenceSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

const sorted = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The record as text: sorted, so that the same check gives the same bytes. */
export const printEvidence = ({ version, snapshots, quotations }: Evidence): string => {
  const lists = Object.fromEntries(
    Object.entries(quotations).map(([id, list]) => [id, [...new Set(list)].sort()]),
  );
  return `${JSON.stringify({ version, snapshots: sorted(snapshots), quotations: sorted(lists) }, undefined, 2)}\n`;
};
