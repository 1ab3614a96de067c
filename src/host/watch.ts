import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import type { Host } from './host.ts';
import { fileOf, type Reading, sumNow } from './recording.ts';

/** Milliseconds from one look to the next that must show the same: editors write, rename and touch in the course of one save. */
const quiet = 30;

/** Milliseconds from one look at the files to the next, where they are polled. */
const pollInterval = 300;

export interface WatchSettings {
  readonly host: Host;
  readonly workingFolder?: string;
  /** Looks at the files again and again instead of being told: no one tells what others do in a folder of the network. */
  readonly poll: boolean;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

/** What has another answer than before. */
const changesIn = async (readings: readonly Reading[], host: Host): Promise<readonly Reading[]> => {
  const now = await Promise.all(
    readings.map(async (reading) => ({ ...reading, sum: await sumNow(host, reading) })),
  );
  return now.filter(({ sum }, index) => sum !== readings[index]?.sum);
};

/** The changes as soon as two looks show the same: a file is cut off before it is written anew. */
const settled = async (readings: readonly Reading[], host: Host): Promise<readonly Reading[]> => {
  let changes = await changesIn(readings, host);
  for (let before = ''; changes.length > 0 && before !== JSON.stringify(changes); ) {
    before = JSON.stringify(changes);
    await pause(quiet);
    changes = await changesIn(readings, host);
  }
  return changes;
};

const nearestFolder = (path: string): string => {
  let folder = path;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};

/** Folders are watched, not files: an editor that saves by renaming puts another file in the place of the one that was there. */
const follow = (
  readings: readonly Reading[],
  { workingFolder = process.cwd(), poll }: WatchSettings,
): FSWatcher => {
  const at = (path: string): string => resolve(workingFolder, path);
  const files = new Set(readings.flatMap((reading) => fileOf(reading) ?? []).map(at));
  const lists = readings.filter(({ asked }) => asked === 'list' || asked === 'folders');
  const listed = new Set(lists.map(({ name }) => at(name)));
  const folders = new Set([
    ...[...files].map((file) => nearestFolder(dirname(file))),
    ...[...listed].map(nearestFolder),
  ]);
  return watch([...folders], {
    depth: 0,
    ignoreInitial: true,
    usePolling: poll,
    interval: pollInterval,
    ignored: (path, stats) => stats?.isFile() === true && !files.has(path) && !listed.has(dirname(path)),
  });
};

/** Looks when asked to; asked again meanwhile, it looks once more when it is done. */
const lookout = (look: () => Promise<void>): (() => void) => {
  let looking = false;
  let again = false;
  const ask = (): void => {
    again = looking;
    if (looking) return;
    looking = true;
    look().finally(() => {
      looking = false;
      if (again) ask();
    });
  };
  return ask;
};

/**
 * Waits until something that was read has changed: a file, what a folder holds, whether a file is there. Events only make
 * it look again, at once; what has changed is told by digests, so that nothing is missed that happened before it began to watch.
 * @returns what has changed, as it is now; nothing where the wait was ended
 */
export const untilChanged = async (
  readings: readonly Reading[],
  settings: WatchSettings,
): Promise<readonly Reading[]> => {
  const { host, signal } = settings;
  const watcher = follow(readings, settings);
  const timers: NodeJS.Timeout[] = [];
  try {
    return await new Promise((done, fail) => {
      const look = lookout(() =>
        settled(readings, host).then((changes) => {
          if (changes.length > 0) done(changes);
        }, fail),
      );
      // What happens while it begins to watch, or to poll, may bring no event.
      for (const wait of [0, pollInterval, 3 * pollInterval])
        watcher.on('ready', () => timers.push(setTimeout(look, wait)));
      watcher.on('error', fail);
      watcher.on('all', look);
      signal.addEventListener('abort', () => done([]));
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    await watcher.close();
  }
};
