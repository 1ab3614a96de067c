import { isHostFailure } from '../../host/failure.ts';
import type { Host } from '../../host/host.ts';

/** Where records are kept by their keys. */
export interface Shelf {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, text: string) => Promise<void>;
}

/** For as long as the process runs. */
export const memoryShelf = (): Shelf => {
  const texts = new Map<string, string>();
  return {
    get: async (key) => texts.get(key),
    put: async (key, text) => {
      texts.set(key, text);
    },
  };
};

/**
 * In the working folder, where briefs are at home, and never beside the files that are given away: findings may quote what
 * a release withholds. It may be deleted at any time.
 */
const folder = '.briefwright';

const ignore = `${folder}/.gitignore`;

const unlessRefused = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    // A folder that may not be read or written costs time, and nothing else.
    if (isHostFailure(error)) return undefined;
    throw error;
  }
};

/** From one run to the next: a file for each record, written whole or not at all, so that runs at once do no harm. */
export const diskShelf = (host: Host): Shelf => {
  const encoder = new TextEncoder();
  const put = async (key: string, text: string): Promise<void> => {
    if (!(await host.read(ignore))) await host.write(ignore, encoder.encode('*\n'));
    await host.write(`${folder}/${key}`, encoder.encode(text));
  };
  return {
    get: async (key) => {
      const bytes = await unlessRefused(() => host.read(`${folder}/${key}`));
      return bytes && new TextDecoder().decode(bytes);
    },
    put: async (key, text) => {
      await unlessRefused(() => put(key, text));
    },
  };
};
