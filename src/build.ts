import type { ReleasedBrief } from './brief/release.ts';
import { printedDocuments } from './build/documents.ts';
import { refused } from './build/failure.ts';
import { deckFurniture } from './build/furniture.ts';
import type { BuildRequest, BuildResult } from './build/request.ts';
import { type Run, startRun } from './build/run.ts';
import { readSource } from './build/source.ts';
import { tellUndrawn } from './build/undrawn.ts';
import { resolveWords } from './build/words.ts';
import { type Draft, writeFiles } from './build/write.ts';
import type { Host } from './host/host.ts';

const readAndRelease = async (path: string, host: Host, run: Run): Promise<ReleasedBrief | undefined> => {
  const bytes = await readSource(host, path, run.report);
  if (!bytes) return undefined;
  const { readBrief } = await import('./brief/read.ts');
  const { release } = await import('./brief/release.ts');
  const brief = readBrief(path, bytes, run.report);
  if (!brief) return undefined;
  const released = release(brief);
  tellUndrawn(released, run.report);
  return released;
};

/** The way from a brief to slides that are measured and placed, and a handout that is numbered like them. */
const draftOf = async (request: BuildRequest, host: Host, run: Run): Promise<Draft | undefined> => {
  const { report, phase } = run;
  const brief = await phase('read the brief', () => readAndRelease(request.brief, host, run));
  const pack = await phase('load the templates', async () => {
    const { loadPack } = await import('./template/pack.ts');
    return loadPack(host, request.pack, report);
  });
  const theme = await phase('load the theme', async () => {
    const { loadTheme } = await import('./theme/load.ts');
    return loadTheme(host, request.pack, brief?.data.language ?? 'en', report);
  });
  if (!brief || !pack || !theme) return undefined;
  const printed = await printedDocuments(pack, brief, theme.labels, run);
  if (!printed) return undefined;
  const resolved = await phase('resolve', async () => {
    const { resolve } = await import('./resolve/resolve.ts');
    return resolve({ ...printed, words: resolveWords(theme.labels), report });
  });
  const scene = await phase('lay out the slides', async () => {
    const { layOutDeck } = await import('./layout/lay-out.ts');
    const { deck, numbering } = resolved;
    return layOutDeck({ deck, numbering, theme, furniture: deckFurniture(brief, theme.labels), report });
  });
  return scene && { ...resolved, brief, theme, scene };
};

/**
 * Builds the files of one brief: reads and releases it, renders both documents by a template pack, resolves them
 * together, lays out, writes and finishes. All that is wrong is gathered; where anything of it is an error, no file is made.
 * Writes nothing: where the files go is the caller's.
 * What is thrown is a fault of ours.
 */
export const build = async (request: BuildRequest, host: Host): Promise<BuildResult> => {
  const run = startRun(host);
  const draft = await draftOf(request, host, run).catch((error: unknown) => {
    run.report(refused('file-unreadable', error));
    return undefined;
  });
  const files = draft && !run.failed() ? await writeFiles(draft, request.formats, host, run) : [];
  return {
    files: run.failed() ? [] : files,
    diagnostics: run.diagnostics(),
    timings: run.timings(),
    scene: draft?.scene,
  };
};
