import { posix } from 'node:path';
import { deliver, keepRecord } from '../../build/deliver.ts';
import { outputName } from '../../build/output-name.ts';
import type { KeptFile } from '../../build/recall/record.ts';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { sumOf } from '../../host/sum.ts';
import type { Format } from '../../package/part.ts';
import { type Batch, type Ran, runBatch } from '../batch.ts';
import type { Exit } from '../exit.ts';
import { diskRecall } from '../recall.ts';
import type { Terminal } from '../terminal.ts';

export interface BuildOptions {
  readonly to: readonly Format[];
  readonly out: string;
  readonly template: string;
  readonly release?: string;
  readonly since?: string;
  readonly review?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly jobs?: number;
  readonly watch?: boolean;
  readonly poll?: boolean;
  readonly timings?: boolean;
  readonly format: 'pretty' | 'json';
}

/** Two briefs of one name would overwrite each other: the first one has the file. */
type Claim = (path: string, brief: string) => Diagnostic | undefined;

const claims = (): Claim => {
  const owners = new Map<string, string>();
  return (path, brief) => {
    const other = owners.get(path);
    if (other !== undefined) return diagnostic('same-output', { file: path, brief, other });
    owners.set(path, brief);
    return undefined;
  };
};

/** Writes the files of an edition where nothing of anyone's is lost. */
const concludeWith =
  ({ host }: Terminal, options: BuildOptions, claim: Claim): Batch['conclude'] =>
  async (brief, edition, reporter) => {
    const found: Diagnostic[] = [];
    const files: KeptFile[] = [];
    const unkept = await keepRecord(host, edition);
    if (unkept) found.push(unkept);
    for (const file of edition.files) {
      const { format, bytes, pages } = file;
      const { out, review, force = false } = options;
      const path = posix.join(out, outputName(brief, { format, label: edition.label, review }));
      const delivered = claim(path, brief) ?? (await deliver(host, { path, file }, force));
      if (typeof delivered === 'object') {
        found.push(delivered);
        continue;
      }
      const made = { path, format, bytes: bytes.length, pages, marking: edition.marking };
      reporter.made({ brief, ...made, upToDate: delivered === 'same' });
      files.push({ ...made, sum: sumOf(bytes) });
    }
    return { files, found };
  };

const repeatWith =
  (claim: Claim): Batch['repeat'] =>
  (brief, { files }, reporter) =>
    files.flatMap(({ sum, ...file }) => {
      const taken = claim(file.path, brief);
      if (!taken) reporter.made({ brief, ...file, upToDate: true });
      return taken ?? [];
    });

const runOnce = async (terminal: Terminal, named: readonly string[], options: BuildOptions): Promise<Ran> => {
  const { to, out, template, release, since, review, format, jobs } = options;
  const { strict = false, force = false, timings = false, watch = false } = options;
  const claim = claims();
  return runBatch(terminal, {
    named,
    template,
    release,
    since,
    review,
    formats: to,
    output: format,
    strict,
    timings,
    jobs,
    quiet: watch && format === 'pretty',
    recall: force || timings ? undefined : await diskRecall(terminal, out),
    conclude: concludeWith(terminal, options, claim),
    repeat: repeatWith(claim),
  });
};

/** `briefwright build`: makes the files of each brief, except what is up to date. */
export const buildCommand = async (
  terminal: Terminal,
  named: readonly string[],
  options: BuildOptions,
): Promise<Exit> => {
  if (!options.watch) return (await runOnce(terminal, named, options)).exit;
  const { watchRuns } = await import('../watch.ts');
  return watchRuns(terminal, options.poll === true, (each) => runOnce(each, named, options));
};
