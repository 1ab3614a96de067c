import { posix } from 'node:path';
import { briefName } from '../../build/brief-path.ts';
import { deliver, keepRecord } from '../../build/deliver.ts';
import type { BuildResult } from '../../build/request.ts';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Format } from '../../package/part.ts';
import { runBatch } from '../batch.ts';
import type { Exit } from '../exit.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Terminal } from '../terminal.ts';

export interface BuildOptions {
  readonly to: readonly Format[];
  readonly out: string;
  readonly template: string;
  readonly release?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly timings?: boolean;
  readonly format: 'pretty' | 'json';
}

/** `TLP:AMBER+STRICT` in a file's name: `tlp-amber-strict`. */
const slugOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** `briefs/strike.yaml` is built into `OUT/strike.pptx` and `OUT/strike.docx`; for an audience, `OUT/strike.tlp-green.pptx`. */
const outputFor = (brief: string, out: string, format: Format, label: string | undefined): string => {
  const audience = label === undefined ? '' : `.${slugOf(label)}`;
  return posix.join(out, `${briefName(brief)}${audience}.${format}`);
};

/** `briefwright build`: makes the files of each brief and writes them where nothing of anyone's is lost. */
export const buildCommand = (
  terminal: Terminal,
  named: readonly string[],
  options: BuildOptions,
): Promise<Exit> => {
  const owners = new Map<string, string>();
  const conclude = async (
    brief: string,
    result: BuildResult,
    reporter: Reporter,
  ): Promise<readonly Diagnostic[]> => {
    const found: Diagnostic[] = [];
    const unkept = await keepRecord(terminal.host, result);
    if (unkept) found.push(unkept);
    for (const file of result.files) {
      const path = outputFor(brief, options.out, file.format, result.label);
      const other = owners.get(path);
      const objection = other
        ? diagnostic('same-output', { file: path, brief, other })
        : await deliver(terminal.host, { path, file }, options.force === true);
      owners.set(path, other ?? brief);
      if (objection) found.push(objection);
      else {
        const { format, bytes, pages } = file;
        reporter.made({ brief, path, format, bytes: bytes.length, pages, marking: result.marking });
      }
    }
    return found;
  };
  const { to, template, release, format, strict = false, timings = false } = options;
  return runBatch(terminal, {
    named,
    template,
    release,
    formats: to,
    output: format,
    strict,
    timings,
    conclude,
  });
};
