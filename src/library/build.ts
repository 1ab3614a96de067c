import { deliver, keepRecord } from '../build/deliver.ts';
import { outputName } from '../build/output-name.ts';
import { findPack } from '../build/pack.ts';
import type { BuildResult, BuiltFile } from '../build/request.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { nodeHost } from '../host/node.ts';
import { packageFolder } from '../host/package-folder.ts';
import type { BuildOptions, Built, OutputFile } from './options.ts';

/** The outside, with the brief's text in the place of its file where it was given. */
const hostFor = ({ workingFolder, brief, text }: BuildOptions): Host => {
  const host = nodeHost(workingFolder);
  if (text === undefined) return host;
  const bytes = new TextEncoder().encode(text);
  return { ...host, read: async (path) => (path === brief ? bytes : host.read(path)) };
};

/** Writes a file where that is wanted; what stands in its way is told. */
const placed = async (
  host: Host,
  { brief, review, out, force, signal }: BuildOptions,
  file: BuiltFile & Pick<BuildResult, 'label'>,
  found: Diagnostic[],
): Promise<OutputFile> => {
  const { format, bytes, pages, label } = file;
  const name = outputName(brief, { format, label, review });
  const done = { format, name, bytes, pages };
  if (out === undefined) return { ...done, path: undefined };
  signal?.throwIfAborted();
  const path = `${out.replace(/(?<=.)\/+$/, '')}/${name}`;
  const delivered = await deliver(host, { path, file }, force === true);
  if (typeof delivered !== 'object') return { ...done, path };
  found.push(delivered);
  return { ...done, path: undefined };
};

/**
 * Builds the files of one brief, and writes them where a folder is given. Prints nothing and exits nowhere; what is wrong
 * with what it was given is in `diagnostics`. What it throws is the signal's reason, or a fault of ours.
 */
export const build = async (options: BuildOptions): Promise<Built> => {
  const {
    brief,
    template = 'standard',
    formats = ['pptx', 'docx'],
    release,
    since,
    review,
    signal,
  } = options;
  signal?.throwIfAborted();
  const host = hostFor(options);
  const found: Diagnostic[] = [];
  const pack = await findPack(host, template, packageFolder(options.workingFolder), (each) =>
    found.push(each),
  );
  if (pack === undefined) return { files: [], marking: undefined, diagnostics: found, timings: [] };
  const { build: buildWith } = await import('../engine.ts');
  const result = await buildWith({ brief, pack, formats, release, since, review }, host, { signal });
  found.push(...result.diagnostics);
  const { label, marking, timings } = result;
  const unkept = options.out === undefined ? undefined : await keepRecord(host, result);
  if (unkept) found.push(unkept);
  const files: OutputFile[] = [];
  for (const file of result.files) files.push(await placed(host, options, { ...file, label }, found));
  return { files, marking, diagnostics: found, timings };
};
