import { auditFile } from '../../src/audit/audit.ts';
import type { AuditCode } from '../../src/audit/finding.ts';
import { chartLints } from './lint/charts.ts';
import { packageLints } from './lint/package.ts';
import { presentationLints } from './lint/presentation.ts';
import { sheetLints } from './lint/sheets.ts';
import { wordLints } from './lint/word.ts';
import { type Lint, open } from './opened.ts';

/** What is said of any file of ours: that it names its writers, has properties and notes, and prints addresses. */
const usual: ReadonlySet<string> = new Set<AuditCode>([
  'person-named',
  'custom-properties',
  'notes-present',
  'link-text-address',
]);

/** What rests on the words alone: a test that writes any words, or none, has these as it likes. */
const ofWords: ReadonlySet<string> = new Set<AuditCode>([
  'document-title-missing',
  'slide-title-missing',
  'slide-title-repeated',
  'table-header-empty',
  'table-header-merged',
  'alt-file-name',
  'alt-says-picture',
  'link-text-vague',
  'local-path',
  'picture-named',
]);

const found = (bytes: Uint8Array, passed: ReadonlySet<string>): readonly string[] =>
  auditFile('file', bytes)
    .filter(({ code }) => !passed.has(code))
    .map(({ code, message, within }) => `${code}: ${message} (${within?.where ?? within?.part})`);

const lints: readonly Lint[] = [
  ...packageLints,
  ...presentationLints,
  ...sheetLints,
  ...wordLints,
  ...chartLints,
];

/** How files of ours are made beyond what holds of anyone's; what cannot be opened has no conventions to keep. */
const conventionsBroken = (bytes: Uint8Array, faults: readonly string[]): readonly string[] => {
  if (faults.some((fault) => /^(part-malformed|file-)/.test(fault))) return [];
  const file = open(bytes);
  return lints.flatMap((lint) => lint(file));
};

/** What is wrong with a file of a brief: what the audit finds in it, and where it breaks our own conventions. */
export const lintBuilt = (bytes: Uint8Array): readonly string[] => {
  const faults = found(bytes, usual);
  return [...faults, ...conventionsBroken(bytes, faults)];
};

/** The same of a file with any words in it. */
export const lintPackage = (bytes: Uint8Array): readonly string[] => {
  const faults = found(bytes, new Set([...usual, ...ofWords]));
  return [...faults, ...conventionsBroken(bytes, faults)];
};
