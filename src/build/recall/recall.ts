import type { Host } from '../../host/host.ts';
import { type Reading, sumNow } from '../../host/recording.ts';
import { sumOf } from '../../host/sum.ts';
import { type BuildRecord, printRecord, readRecord } from './record.ts';
import type { Shelf } from './shelf.ts';

/** Knows what jobs came to when they were last done. */
export interface Recall<J> {
  /** `undefined` where the job is new, something that it read has changed, or a file of it does not stand as written. */
  readonly of: (job: J) => Promise<BuildRecord | undefined>;
  readonly keep: (job: J, record: BuildRecord) => Promise<void>;
}

interface Settings {
  readonly host: Host;
  readonly shelf: Shelf;
  /** What else the outcome depends on: the program, where files go. */
  readonly circumstances: readonly string[];
  /** Where the program lies: records name what is below it without saying where that is. */
  readonly packageFolder: string;
}

const inPackage = '<package>/';

/** Files of the shipped packs are read once a run, not once a brief. */
const sums = (host: Host) => {
  const known = new Map<string, Promise<string | undefined>>();
  return (reading: Reading): Promise<string | undefined> => {
    const key = `${reading.asked} ${reading.name}`;
    const sum = known.get(key) ?? sumNow(host, reading);
    known.set(key, sum);
    return sum;
  };
};

const renamed = (readings: readonly Reading[], from: string, to: string): readonly Reading[] =>
  readings.map((reading) =>
    reading.name.startsWith(from) ? { ...reading, name: to + reading.name.slice(from.length) } : reading,
  );

/** A recall for one run: what it has looked at once it takes to stay so. */
export const makeRecall = <J>({ host, shelf, circumstances, packageFolder }: Settings): Recall<J> => {
  const sumOnce = sums(host);
  const keyOf = (job: J): string => sumOf(JSON.stringify([job, ...circumstances])).slice(0, 32);
  const here = `${packageFolder}/`;
  const isAsRead = async (reading: Reading): Promise<boolean> =>
    reading.sum !== undefined && reading.sum === (await sumOnce(reading));
  const stands = async ({ readings, editions }: BuildRecord): Promise<boolean> => {
    const files = editions.flatMap((edition) => edition.files);
    const written = files.map(({ path, sum }): Reading => ({ asked: 'read', name: path, sum }));
    const found = await Promise.all([...readings, ...written].map(isAsRead));
    return found.every((same) => same);
  };
  return {
    of: async (job) => {
      const text = await shelf.get(keyOf(job));
      const record = text === undefined ? undefined : readRecord(text);
      if (!record) return undefined;
      const known = { ...record, readings: renamed(record.readings, inPackage, here) };
      return (await stands(known)) ? known : undefined;
    },
    keep: async (job, record) => {
      const readings = renamed(record.readings, here, inPackage);
      await shelf.put(keyOf(job), printRecord({ ...record, readings }));
    },
  };
};
