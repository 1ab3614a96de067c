import type { Host } from '../host/host.ts';
import { sumOf } from '../host/sum.ts';
import type { Form } from './run/context.ts';

/** A file of a pack; `bytes` is `undefined` where there is none. */
export interface PackFile {
  /** What templates call it by. */
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
}

export interface PackFiles {
  readonly main: Readonly<Record<Form, PackFile>>;
  readonly partials: readonly PackFile[];
}

/** Partials that only one of the two uses may stand in a folder of its name: {{> deck/cover}}. */
const partialFolders = ['', 'deck/', 'handout/'] as const;

const extension = '.hbs';

const readPartials = async (host: Host, folder: string): Promise<readonly PackFile[]> => {
  const partials: PackFile[] = [];
  for (const inner of partialFolders) {
    const files = await host.list(`${folder}/partials/${inner}`.replace(/\/$/, ''));
    const wanted = files.filter((each) => each.endsWith(extension));
    // All at once: one after the other, the waiting adds up.
    const read = wanted.map(async (each) => {
      const file = `${folder}/partials/${inner}${each}`;
      return { name: inner + each.slice(0, -extension.length), file, bytes: await host.read(file) };
    });
    partials.push(...(await Promise.all(read)));
  }
  return partials;
};

/** All that a pack is compiled from. */
export const readPackFiles = async (host: Host, folder: string): Promise<PackFiles> => {
  const read = async (name: Form): Promise<PackFile> => {
    const file = `${folder}/${name}${extension}`;
    return { name, file, bytes: await host.read(file) };
  };
  const main = { deck: await read('deck'), handout: await read('handout') };
  return { main, partials: await readPartials(host, folder) };
};

/** Two packs with the same sum are the same, whatever folders they lie in. */
export const packSum = ({ main, partials }: PackFiles): string =>
  sumOf(
    [main.deck, main.handout, ...partials]
      .map(({ name, bytes }) => `${name} ${bytes ? sumOf(bytes) : 'none'}`)
      .join('\n'),
  );
