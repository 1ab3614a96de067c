import { atlasFor } from './build/atlas.ts';
import { printedDocuments } from './build/documents.ts';
import { refused } from './build/failure.ts';
import { deckFurniture, handoutFurniture } from './build/furniture.ts';
import type { HandoutMaker, HandoutTask } from './build/handout.ts';
import { imagesFor } from './build/images.ts';
import { guardRelease } from './build/leak/guard.ts';
import { fileProperties } from './build/properties.ts';
import { labelOf, type ReadBrief, readAndRelease } from './build/released.ts';
import type { BuildRequest, BuildResult } from './build/request.ts';
import { type Run, startRun } from './build/run.ts';
import { resolveWords } from './build/words.ts';
import { type Draft, writeFiles } from './build/write.ts';
import type { Host } from './host/host.ts';

/** The way from a brief to slides that are measured and placed, and a handout that is numbered like them. */
const draftOf = async (
  request: BuildRequest,
  read: ReadBrief | undefined,
  host: Host,
  run: Run,
  aside: HandoutMaker | undefined,
): Promise<Draft | undefined> => {
  const { report, phase } = run;
  const brief = read?.released;
  const pack = await phase('load the templates', async () => {
    const { loadPack } = await import('./template/load.ts');
    return loadPack(host, request.pack, report);
  });
  const theme = await phase('load the theme', async () => {
    const { loadTheme } = await import('./theme/load.ts');
    return loadTheme(host, request.pack, brief?.data.language ?? 'en', report);
  });
  if (!brief || !pack || !theme) return undefined;
  const printed = await printedDocuments(pack, brief, theme.labels, host, run);
  if (!printed) return undefined;
  const resolved = await phase('resolve', async () => {
    const { resolve } = await import('./resolve/resolve.ts');
    return resolve({ ...printed, words: resolveWords(theme.labels), report });
  });
  const atlas = await phase('open the atlas', () => atlasFor([resolved.deck, resolved.handout]));
  const images = await phase('read the pictures', () =>
    imagesFor([resolved.deck, resolved.handout], brief, request.pack, host, run),
  );
  const { review = false, formats } = request;
  const handout: HandoutTask = {
    handout: resolved.handout,
    numbering: resolved.numbering,
    theme,
    furniture: handoutFurniture(brief, theme.labels, review),
    properties: fileProperties(brief, review, host),
    images,
    review,
  };
  const made = formats.length > 1 && !run.failed() ? aside?.(handout) : undefined;
  // Where the deck fails first, nobody asks what became of the handout.
  made?.catch(() => undefined);
  const scene = await phase('lay out the slides', async () => {
    const { layOutDeck } = await import('./layout/lay-out.ts');
    const { deck, numbering } = resolved;
    const furniture = deckFurniture(brief, theme.labels, review);
    return layOutDeck({ deck, numbering, theme, furniture, report, review, atlas, images });
  });
  return scene && { scene, handout, made };
};

/** Who builds may want to end it, or have another thread at hand. */
export interface BuildAids {
  /** Ends it between two phases. */
  readonly signal?: AbortSignal | undefined;
  readonly aside?: HandoutMaker | undefined;
}

/**
 * Builds the files of one brief: reads and releases it, renders both documents by a template pack, resolves them
 * together, lays out, writes and finishes. All that is wrong is gathered; where anything of it is an error, no file is made.
 * Writes nothing: where the files go is the caller's.
 * What is thrown is a fault of ours, or the reason of a signal that ended it between two phases.
 */
export const build = async (
  request: BuildRequest,
  host: Host,
  { signal, aside }: BuildAids = {},
): Promise<BuildResult> => {
  const run = startRun(host, signal);
  const unreadable = (error: unknown): undefined => {
    run.report(refused('file-unreadable', error));
    return undefined;
  };
  const read = await run.phase('read the brief', () => readAndRelease(request, host, run)).catch(unreadable);
  const draft = await draftOf(request, read, host, run, aside).catch(unreadable);
  const files = draft && !run.failed() ? await writeFiles(draft, request.formats, run) : [];
  if (read && request.release !== undefined)
    await run.phase('search the release', () => guardRelease(files, read, request.pack, host));
  return {
    files: run.failed() ? [] : files,
    label: read && labelOf(read.released),
    marking: read?.released.marking,
    evidence: run.failed() ? undefined : read?.evidence,
    diagnostics: run.diagnostics(),
    timings: run.timings(),
    scene: draft?.scene,
  };
};
