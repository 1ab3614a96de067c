import type { Handout } from '../document/node.ts';
import type { HandoutFurniture } from '../handout/furniture.ts';
import type { Host } from '../host/host.ts';
import type { Images } from '../image/image.ts';
import type { FileProperties } from '../package/part.ts';
import type { Numbering } from '../resolve/numbering.ts';
import type { Theme } from '../theme/theme.ts';
import { atlasFor } from './atlas.ts';
import { guardFile } from './audit/guard.ts';
import type { BuiltFile } from './request.ts';
import { type Found, type Run, startRun } from './run.ts';

/** All that a handout is made from: plain data, so that another thread can be given it. */
export interface HandoutTask {
  readonly handout: Handout;
  readonly numbering: Numbering;
  readonly theme: Theme;
  readonly furniture: HandoutFurniture;
  readonly properties: FileProperties;
  /** The pictures that it shows. */
  readonly images: Images;
  /** A copy for review, with the lines of the brief. */
  readonly review: boolean;
}

/** A handout that was made beside the deck. */
export interface MadeHandout extends Found {
  readonly file: BuiltFile;
}

/** Makes handouts elsewhere while this thread does something else. */
export type HandoutMaker = (task: HandoutTask) => Promise<MadeHandout>;

/** Writes, finishes and audits a handout. */
export const makeHandout = async (task: HandoutTask, { phase, report }: Run): Promise<BuiltFile> => {
  const { properties, ...given } = task;
  const written = await phase('write the handout', async () => {
    const { writeHandout } = await import('../handout/handout.ts');
    return writeHandout({ ...given, atlas: await atlasFor([task.handout]), report });
  });
  const bytes = await phase('finish the handout', async () => {
    const { finishHandout } = await import('../package/docx/finish.ts');
    return finishHandout(written.parts, properties, task.theme.file);
  });
  const file: BuiltFile = { format: 'docx', bytes, pages: written.pages };
  await phase('audit the handout', () => guardFile(file));
  return file;
};

/** The same by itself, with what was found by it. */
export const makeHandoutAside = async (task: HandoutTask, host: Host): Promise<MadeHandout> => {
  const run = startRun(host);
  const file = await makeHandout(task, run);
  return { file, diagnostics: run.diagnostics(), timings: run.timings() };
};
